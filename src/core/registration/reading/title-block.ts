import { folded } from '../../names/fold';
import { inUnicode } from '../../names/legacy-fonts';
import type { UnitFinder } from '../../plan/find-unit';
import { textOf, type SheetCells } from '../../table/sheet-cells';
import { titlesOfCaption, type ReadTitle } from './read-titles';
import type { TableRole, YearAbove } from '../table/row-facts';

/** What stands above a table. */
export interface TitleBlock {
  readonly role: TableRole;
  readonly isSummary: boolean;
  /** Whether a title says that people are registered or proposed below, or at least that it is about emulation. */
  readonly named: 'as such' | 'about' | null;
  readonly years: readonly YearAbove[];
  /** The text that names a unit of the plan. */
  readonly unit: string | null;
  /** What a line such as `Đơn vị: …` says whose the table is, whether or not the plan lists such a unit. */
  readonly stated: string | null;
  /** The titles that the last line which names some is about. */
  readonly titles: readonly ReadTitle[];
  /** Whether any line speaks of registering or proposing. */
  readonly asks: boolean;
}

const TITLE = /^(?:bang|danh sach|bieu|tong hop|phu luc|ket qua|to trinh|bien ban|de nghi|de xuat|ve viec|dang ky)\b/;
const REGISTERED = /dang ky/;
const PROPOSED =
  /de nghi|de xuat|binh xet|xet (?:tang|khen|cong nhan)|ket qua|(?:danh sach|tong hop|duoc|cuoi nam) (?:tang |ca nhan |tap the )*(?:khen thuong|dat danh hieu)|khen thuong cuoi nam/;
const OF_A_YEAR = /dang ky|de nghi|danh sach|tong hop|ket qua/;

/** Reads the rows from one table's end to the heading of the next. */
export function readTitleBlock(sheet: SheetCells, from: number, to: number, units: UnitFinder): TitleBlock {
  const years: YearAbove[] = [];
  const lines: string[] = [];
  let titles: readonly ReadTitle[] = [];
  let title: number | null = null;
  let unit: string | null = null;
  let stated: string | null = null;
  // `BẢNG ĐĂNG KÝ THI ĐUA PHÒNG …`
  let inTitle: string | null = null;
  for (let row = from; row < to; row += 1) {
    for (const [column, cell] of sheet.values[row]!.entries()) {
      const text = textOf(cell);
      if (text === '') continue;
      const plain = folded(inUnicode(text));
      if (title === null && TITLE.test(plain)) title = lines.length;
      lines.push(plain);
      const own = titlesOfCaption(text);
      if (own.length > 0) titles = own;
      // Days and numbers of documents are no years of a table.
      const year = OF_A_YEAR.test(plain) ? /\bnam (?:hoc )?(\d{4})\b/.exec(plain) : null;
      const place = { sheet: sheet.name, row: sheet.row + row, column: sheet.column + column };
      if (year) years.push({ year: Number(year[1]), cell: place });
      const bare = text.replace(/^(?:đơn vị|phòng, đơn vị|tên đơn vị|phòng|tên phòng)\s*:\s*/iu, '');
      if (unit === null && units.find(bare)) unit = bare;
      if (bare !== text && /\p{L}{2}/u.test(bare)) stated ??= bare;
      inTitle ??= TITLE.test(plain) ? (units.within(text)?.name ?? null) : null;
    }
  }
  // A long title goes on in the next line.
  const named = title === null ? '' : `${lines[title]!} ${lines[title + 1] ?? ''}`;
  const role = !REGISTERED.test(named) && PROPOSED.test(named) ? 'proposal' : 'registration';
  return {
    role,
    isSummary: /tong hop/.test(named),
    named: REGISTERED.test(named) || PROPOSED.test(named) ? 'as such' : /thi dua/.test(named) ? 'about' : null,
    years,
    unit: unit ?? inTitle,
    stated,
    titles,
    asks: lines.some((line) => REGISTERED.test(line) || PROPOSED.test(line)),
  };
}
