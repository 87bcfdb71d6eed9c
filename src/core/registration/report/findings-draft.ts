import { cellAddress } from '../../findings/address';
import type { Finding } from '../../findings/finding';
import { GRAVITIES } from '../../findings/gravities';
import type { DraftCell, SheetDraft } from '../../table/sheet-draft';
import { titledDraft, type TitledColumn } from '../../table/titled-table';
import type { FindingOrigin } from './finding-origin';

/** A finding as it goes into a list for people. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly gravity: string;
  readonly sentence: string;
  readonly origin: FindingOrigin;
}

const COLUMNS: readonly TitledColumn[] = [
  { heading: 'STT', width: 6 },
  { heading: 'Mức độ', width: 14 },
  { heading: 'Trang', width: 20 },
  { heading: 'Ô', width: 9 },
  { heading: 'Đơn vị', width: 28 },
  { heading: 'Nội dung', width: 70 },
  { heading: 'Căn cứ', width: 16 },
];

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
  const lines = title.filter((line) => line !== '');
  return titledDraft({
    name,
    columns: COLUMNS,
    above: [
      ...lines.map((text, at) => ({ text, look: at === 0 ? 'title' : 'subtitle', isMerged: true }) as const),
      null,
    ],
    body: sorted(listed).map((one, at) => row(one, at, hasLinks)),
  });
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
