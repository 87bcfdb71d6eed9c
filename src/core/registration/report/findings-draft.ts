import { cellAddress } from '../../findings/address';
import type { Finding } from '../../findings/finding';
import { GRAVITIES } from '../../findings/gravities';
import type { DraftCell, Look, SheetDraft } from '../../table/sheet-draft';
import type { FindingOrigin } from './finding-origin';

/** A finding as it goes into a list for people. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly gravity: string;
  readonly sentence: string;
  readonly origin: FindingOrigin;
}

const HEADINGS = ['STT', 'Mức độ', 'Trang', 'Ô', 'Đơn vị', 'Nội dung', 'Căn cứ'] as const;
const WIDTHS = [6, 14, 20, 9, 28, 70, 16];

/** Báo cáo rà soát: every finding with a link to its cell. Text in official tables is Vietnamese always. */
export function reportDraft(listed: readonly ListedFinding[], subtitle: string): SheetDraft {
  return listDraft('Báo cáo rà soát', ['BÁO CÁO RÀ SOÁT ĐĂNG KÝ THI ĐUA', subtitle], listed, true);
}

/** What one unit is to mend in its registration. */
export function returnDraft(unit: string, listed: readonly ListedFinding[], subtitle: string): SheetDraft {
  return listDraft(
    unit,
    ['NỘI DUNG ĐỀ NGHỊ CHỈNH SỬA TRONG BẢNG ĐĂNG KÝ THI ĐUA', `Đơn vị: ${unit}`, subtitle],
    listed,
    false,
  );
}

function listDraft(
  name: string,
  title: readonly string[],
  listed: readonly ListedFinding[],
  hasLinks: boolean,
): SheetDraft {
  const width = HEADINGS.length;
  const wide = (text: string, look: Look): (DraftCell | null)[] => [
    { value: text, look },
    ...new Array<null>(width - 1).fill(null),
  ];
  const head = title.filter((line) => line !== '').map((line, at) => wide(line, at === 0 ? 'title' : 'subtitle'));
  const headingStart = head.length + 1;
  return {
    name,
    widths: WIDTHS,
    rows: [
      ...head,
      new Array<null>(width).fill(null),
      HEADINGS.map((heading) => ({ value: heading, look: 'heading' as const })),
      ...sorted(listed).map((one, at) => row(one, at, hasLinks)),
    ],
    merges: head.map((_, at) => ({ row: at, column: 0, rows: 1, columns: width })),
    headingStart,
    headingEnd: headingStart + 1,
    validations: [],
    computed: [],
    isProtected: false,
  };
}

/** The gravest first, as on the page. */
function sorted(listed: readonly ListedFinding[]): readonly ListedFinding[] {
  return GRAVITIES.flatMap((gravity) => listed.filter(({ finding }) => finding.gravity === gravity));
}

function row({ finding, gravity, sentence, origin }: ListedFinding, at: number, hasLinks: boolean): DraftCell[] {
  const { cell, source } = finding;
  const address = cell ? cellAddress(cell) : '';
  const text = (value: string): DraftCell => ({ value, look: 'text' });
  const link = cell && hasLinks ? { formula: linkTo(cell.sheet, address), look: 'center' as const } : text(address);
  // A unit knows its own file, not the table that it was put into.
  const own = hasLinks ? null : origin.source;
  const place = own ? [text([own.file, own.sheet].filter(Boolean).join(' › ')), text(`Dòng ${own.row}`)] : null;
  return [
    { value: at + 1, look: 'center' },
    text(gravity),
    ...(place ?? [text(cell?.sheet ?? ''), link]),
    text(origin.unit),
    text(sentence),
    text(source ?? ''),
  ];
}

/** A link within the workbook. */
function linkTo(sheet: string, address: string): string {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  return `HYPERLINK(${quoted(`#'${sheet.replace(/'/g, "''")}'!${address}`)},${quoted(address)})`;
}
