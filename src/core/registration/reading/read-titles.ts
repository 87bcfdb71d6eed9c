import { folded } from '../../names/fold';
import { equalTitle, isStateAward } from '../../names/other-awards';
import { readTitle, type TitleCode } from '../../names/titles';

const BETWEEN_TITLES = /\s*(?:[;,+/\r\n]+|\s(?=\d[.)]\s)|\s+và\s+|\s+-\s+)\s*/u;
const BULLET = /^(?:[-–•*+]|\d[.)])\s*/u;
/** What people write around a title: that it is registered, its abbreviation, or which time it is. */
const AROUND = /^(?:đăng ký|đề nghị|đề xuất)(?: tặng| công nhận| xét)?\s+|\s*\([^()]*\)\s*$|\s+năm \d{4}$/giu;
/** How headings over groups of rows begin. */
const BEFORE =
  /^(?:(?:nhóm|phần|danh sách|đối với|đăng ký|đề nghị|đề xuất|xét|công nhận|tặng|danh hiệu|hình thức)[\s:]+)+/iu;
const BEHIND = /\s*(?:[.,:;–-]|\([^()]*\)|năm(?: học)? \d{4}|: ?\d+ (?:người|tập thể))\s*$/iu;
const DECLINED = new Set('khong;khong dang ky;ko;ko dang ky;khong xet;chua xet;nghi thai san;0'.split(';'));

/** True where a cell says that nothing is registered. */
export function isDeclined(text: string): boolean {
  return DECLINED.has(folded(text));
}

export interface ReadTitle {
  readonly text: string;
  readonly code: TitleCode | null;
}

/** The titles that a cell names: one, or several one after the other. A part that is none comes back without a code. */
export function readTitles(text: string): ReadTitle[] {
  const whole = readOne(text);
  if (whole) return [{ text: onOneLine(text), code: whole }];
  const parts = text
    .split(BETWEEN_TITLES)
    .map((part) => onOneLine(part.replace(BULLET, '')))
    .filter((part) => part !== '');
  const read = parts.map((part) => ({ text: part, code: readOne(part) }));
  return read.some(({ code }) => code !== null) ? read : [{ text: onOneLine(text), code: null }];
}

/** The titles that a caption over a table is about: what it ends with, but for signs, years and what stands in brackets. */
export function titlesOfCaption(caption: string): readonly ReadTitle[] {
  let bare = caption.normalize('NFC').replace(/[“”"'«»\s]+/gu, ' ');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(BEHIND, '');
  }
  const words = bare.trim().split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const text = words.slice(from).join(' ');
    const code = readTitle(text)?.code ?? equalTitle(text);
    if (code !== null || isStateAward(text)) return [{ text, code }];
  }
  return [];
}

/** Whether somebody is said not to be considered after all. */
const RESERVED = /\([^()]*\b(?:không|chưa|rút|hủy|huỷ|thôi)(?![\p{L}])[^()]*\)\s*$/iu;

function readOne(text: string): TitleCode | null {
  if (RESERVED.test(text.normalize('NFC'))) return null;
  const bare = text.normalize('NFC').trim().replace(AROUND, '');
  return (readTitle(text) ?? readTitle(bare))?.code ?? equalTitle(bare);
}

/** The titles that a heading over a group of rows names; empty where it is about something else. */
export function titlesOfGroup(heading: string): readonly ReadTitle[] {
  const read = readTitles(heading.normalize('NFC').replace(BEFORE, ''));
  return read.every(({ code, text }) => code !== null || isStateAward(text)) ? read : [];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
