import type { MemberFile } from '../core/bloc/sheets/read/read-member';
import type { SheetDraft } from '../core/table/sheet-draft';
import { draftSheet } from './draft-sheet';
import { functionNames } from './function-names';
import { FileError, MEMBER_LIMITS } from './limits';
import { readXls } from './read-xls';
import { readBook } from './read-xlsx';
import { namedText, sheetValues, textName } from './sheet-values';
import { writeBook } from './write-xlsx';

/** What a score sheet for a member carries besides its cells. */
export interface MemberTags {
  /** The layout of the score sheet. */
  readonly form: string;
  readonly plan: string;
  readonly unit: string;
  readonly round: string;
}

/** Members have no add-in: their files hold no function of it. */
const NATIVE = functionNames('THIDUA', []);
const NAMES = { form: 'TD_FORM', plan: 'TD_PLAN', unit: 'TD_UNIT', round: 'TD_ROUND' } as const;

/** The file that one member is sent. */
export function writeMemberFile(draft: SheetDraft, tags: MemberTags): Promise<Uint8Array> {
  const names = (Object.keys(NAMES) as (keyof MemberTags)[]).map((key) => textName(NAMES[key], tags[key]));
  return writeBook({ sheets: [draftSheet(draft)], names, activeSheet: 0 }, NATIVE);
}

/** A file that came back from a member, within limits: values alone. Throws a FileError that says why it cannot be read. */
export async function readMemberFile(name: string, bytes: Uint8Array): Promise<MemberFile> {
  try {
    const { book } = await readBook(bytes, NATIVE, MEMBER_LIMITS);
    const texts = Object.values(NAMES).map((wanted) => [wanted, namedText(book.names, wanted)] as const);
    const sheets = book.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => ({ name: sheet.name, ...sheetValues(sheet) }));
    return {
      name,
      sheets: sheets.map(({ cells }) => cells),
      names: new Map(texts.filter((entry): entry is [(typeof entry)[0], string] => entry[1] !== null)),
      doubts: sheets.flatMap(({ name: sheet, doubts }) => doubts.map((doubt) => ({ sheet, ...doubt }))),
    };
  } catch (failure) {
    if (!(failure instanceof FileError && isXls(failure))) throw failure;
    return { name, sheets: await readXls(bytes, MEMBER_LIMITS), names: new Map(), doubts: [] };
  }
}

function isXls({ fault }: FileError): boolean {
  return fault.kind === 'not-xlsx' && fault.looksLike === 'xls';
}
