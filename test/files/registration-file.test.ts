import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { zipSync } from 'fflate';
import { UnitFinder } from '../../src/core/plan/find-unit';
import { EMPTY_PLAN } from '../../src/core/plan/plan';
import { rowsOf } from '../../src/core/plan/schema/table';
import { FACTS, UNITS } from '../../src/core/plan/schema/tables';
import { consolidated, consolidatedByRole } from '../../src/core/registration/collect/consolidate';
import { readRegistration } from '../../src/core/registration/reading/read-registration';
import { NO_CHOICES } from '../../src/core/registration/reading/reading-choices';
import { sourcesOf } from '../../src/core/registration/collect/sources';
import type { Cell } from '../../src/core/numbers/cell';
import { FileError } from '../../src/files/limits';
import { readRegistrationFile, REGISTRATION_LIMITS } from '../../src/files/registration-file';

type Part = string | { readonly text: string; readonly span?: number; readonly merge?: 'restart' | 'continue' };

function documentOf(...parts: readonly (string | readonly (readonly Part[])[])[]): Promise<Uint8Array> {
  const cell = (part: Part): TableCell => {
    const { text, span, merge } = typeof part === 'string' ? { text: part, span: undefined, merge: undefined } : part;
    return new TableCell({
      children: text.split('\n').map((line) => new Paragraph(line)),
      ...(span && { columnSpan: span }),
      ...(merge && { verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    });
  };
  const children = parts.map((part) =>
    typeof part === 'string'
      ? new Paragraph(part)
      : new Table({ rows: part.map((row) => new TableRow({ children: row.map(cell) })) }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

describe('tables of a Word document', () => {
  test('go on with each other: whose they are, what they are for, and the title of each by its caption', async () => {
    const head = ['TT', 'Họ và tên', 'Chức vụ'];
    const bytes = await documentOf(
      'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022',
      'Đơn vị: Văn phòng',
      'I. Lao động tiên tiến',
      [head, ['1', 'Lê Mẫu An', 'CV']],
      'II. Chiến sĩ thi đua cơ sở',
      [head, ['1', 'Võ Mẫu Bình', 'CV']],
    );
    const units = new UnitFinder([{ id: 'VP', name: 'Văn phòng', shortName: '' }]);
    const { sheets } = readRegistration(await readRegistrationFile(bytes), units);
    const people = sheets.flatMap((sheet) => sheet.people);
    expect(sheets.map(({ facts }) => facts.role)).toEqual(['proposal', 'proposal']);
    expect(people.map(({ name, unit, titles }) => [name, unit.unit?.id, titles[0]?.code])).toEqual([
      ['Lê Mẫu An', 'VP', 'LĐTT'],
      ['Võ Mẫu Bình', 'VP', 'CSTĐCS'],
    ]);
  });

  test('come with what stands above them, spans and merged rows', async () => {
    const bytes = await documentOf(
      'BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022',
      'Đơn vị: Văn phòng',
      [
        ['TT', 'Họ và tên', { text: 'Danh hiệu', span: 2 }],
        ['1', 'Lê Mẫu\nAn', 'LĐTT', { text: 'ghi', merge: 'restart' }],
        ['2', 'Võ Mẫu Bình', 'LĐTT', { text: '', merge: 'continue' }],
      ],
      'II. TẬP THỂ',
      [['STT', 'Tên tập thể', 'Danh hiệu']],
    );
    const [first, second] = await readRegistrationFile(bytes);
    expect(first!.values).toEqual([
      ['BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022', '', '', ''],
      ['Đơn vị: Văn phòng', '', '', ''],
      ['TT', 'Họ và tên', 'Danh hiệu', ''],
      ['1', 'Lê Mẫu\nAn', 'LĐTT', 'ghi'],
      ['2', 'Võ Mẫu Bình', 'LĐTT', ''],
    ]);
    expect(first!.merges).toEqual([
      { row: 2, column: 2, rows: 1, columns: 2 },
      { row: 3, column: 3, rows: 2, columns: 1 },
    ]);
    expect([second!.name, second!.values[0]![0]]).toEqual(['Bảng 2', 'II. TẬP THỂ']);
    const units = new UnitFinder([{ id: 'VP', name: 'Văn phòng', shortName: 'VP' }]);
    const people = readRegistration([first!], units).sheets[0]!.people;
    expect(people.map(({ name, unit }) => [name, unit.unit?.id])).toEqual([
      ['Lê Mẫu An', 'VP'],
      ['Võ Mẫu Bình', 'VP'],
    ]);
  });

  const packed = (xml: string): Uint8Array =>
    zipSync({
      '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
      'word/document.xml': new TextEncoder().encode(xml),
    });

  test.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>', 'damaged'],
    ['tags that do not close', '<w:document><w:tbl>', 'damaged'],
    ['tables in tables without end', `<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(40)}`, 'damaged'],
    [
      'more cells than a registration has',
      `<w:document><w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="200"/></w:tcPr></w:tc></w:tr>'.repeat(REGISTRATION_LIMITS.cells / 200 + 1)}</w:tbl></w:document>`,
      'too-large',
    ],
  ])('one with %s is refused', async (_, xml, kind) => {
    const failure: unknown = await readRegistrationFile(packed(xml)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FileError);
    expect((failure as FileError).fault.kind).toBe(kind);
  });
});

describe('the table that puts several together', () => {
  const plan = {
    ...EMPTY_PLAN,
    facts: rowsOf(FACTS, [{ key: 'Năm', value: '2022' }]),
    units: rowsOf(UNITS, [
      { id: 'VP', name: 'Văn phòng', shortName: 'VP' },
      { id: 'BCVT', name: 'Phòng Bưu chính', shortName: 'P. BC' },
    ]),
  };
  const units = new UnitFinder(plan.units);
  const tables = (values: Cell[][], name = 'Trang') =>
    readRegistration([{ name, row: 0, column: 0, values }], units).sheets;
  const text = (value: unknown): string => String(value ?? '');

  test('what is registered and what is proposed become tables of their own', () => {
    const head = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
    const [first] = tables([['BẢNG ĐĂNG KÝ THI ĐUA'], head, [1, 'Lê A', 'VP', 'LĐTT']]);
    const [second] = tables([['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'], head, [1, 'Lê A', 'VP', 'CSTĐCS']]);
    const both = consolidatedByRole(plan, [
      { file: 'a.xlsx', sheet: first! },
      { file: 'b.xlsx', sheet: second! },
    ]);
    expect(both.map(({ draft, people }) => [draft.name, people])).toEqual([
      ['Tổng hợp đăng ký', 1],
      ['Tổng hợp đề nghị', 1],
    ]);
    expect(consolidatedByRole(plan, [{ file: 'b.xlsx', sheet: second! }]).map(({ draft }) => draft.name)).toEqual([
      'Tổng hợp đề nghị',
    ]);
  });

  test('a file says whose it is where nothing in it does; the name of a sheet is no unit', () => {
    const rows: Cell[][] = [
      ['BẢNG ĐĂNG KÝ THI ĐUA', '', ''],
      ['STT', 'Họ và tên', 'Danh hiệu'],
      [1, 'Lê A', 'LĐTT'],
    ];
    const sheets = [{ name: 'Sheet1', row: 0, column: 0, values: rows }];
    const files = ['Văn phòng.xlsx', 'Đăng ký Phòng Bưu chính 2022.xlsx', 'mới.xlsx'].map((file) => ({ file, sheets }));
    const sources = sourcesOf([], files, new UnitFinder(plan.units), NO_CHOICES);
    const { draft } = consolidated(
      plan,
      sources.flatMap(({ file, tables: own }) => own.map((sheet) => ({ file, sheet }))),
    );
    const column = draft.rows[2]!.findIndex((cell) => cell?.value === 'Đơn vị');
    const found = draft.rows.slice(3, 6).map((row) => row[column]?.value);
    expect(found).toEqual(['Văn phòng', 'Phòng Bưu chính', '']);
  });

  test('has the people by unit in the order of the plan, numbered anew, and collectives behind them', () => {
    const head = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Năm sinh'];
    const [first] = tables([
      head,
      [7, 'Hồ C', 'P. BC', 'LĐTT', 1980],
      [8, 'Lê A', 'VP', 'CSTĐ CS', 1990],
      [9, 'Mai X', 'Tổ lạ', 'LĐTT', ''],
    ]);
    const [second] = tables([
      ['TT', 'Họ tên', 'Đơn vị', 'LĐTT', 'Giấy khen'],
      [1, 'Võ B', 'VP', 'x', 'x'],
      ['B', 'Tập thể', '', '', ''],
      [1, 'Văn phòng', '', '', 'x'],
    ]);
    const { draft, people, collectives, totals } = consolidated(plan, [
      { file: 'a.xlsx', sheet: first! },
      { file: null, sheet: second! },
    ]);
    expect([people, collectives]).toEqual([4, 1]);
    const rows = draft.rows.map((row) => row.map((cell) => cell?.value ?? ''));
    expect(text(rows[0]![0])).toBe('BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022');
    expect(rows.slice(3, 11)).toEqual([
      ['A', 'Cá nhân', '', '', '', '', '', ''],
      [1, 'Lê A', 1990, 'Văn phòng', 'CSTĐ CS', 'a.xlsx', 'Trang', 3],
      [2, 'Võ B', '', 'Văn phòng', 'LĐTT\nGiấy khen', '', 'Trang', 2],
      [3, 'Hồ C', 1980, 'Phòng Bưu chính', 'LĐTT', 'a.xlsx', 'Trang', 2],
      [4, 'Mai X', '', 'Tổ lạ', 'LĐTT', 'a.xlsx', 'Trang', 4],
      ['B', 'Tập thể', '', '', '', '', '', ''],
      [1, 'Văn phòng', '', '', 'Giấy khen', '', 'Trang', 4],
      ['', 'Tổng số cá nhân', '', '', 4, '', '', ''],
    ]);
    expect(totals).toEqual([
      { title: 'Lao động tiên tiến', count: 3 },
      { title: 'Giấy khen', count: 2 },
      { title: 'Chiến sĩ thi đua cơ sở', count: 1 },
    ]);
  });

  test('takes a file again in the place of what it was before, and keeps where the rest came from', () => {
    const head = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
    const file = (...names: string[]) =>
      tables([head, ...names.map((name, at): Cell[] => [at + 1, name, 'VP', 'LĐTT'])])[0]!;
    const first = consolidated(plan, [
      { file: 'a.xlsx', sheet: file('Lê A', 'Võ B') },
      { file: 'b.xlsx', sheet: file('Hồ C') },
    ]);
    const written = first.draft.rows.map((row) => row.map((cell): Cell => cell?.value ?? ''));
    const [summary] = tables(written, first.draft.name);
    const again = consolidated(plan, [
      { file: 'a.xlsx', sheet: file('Lê A', 'Mai D') },
      { file: null, sheet: summary! },
    ]);
    const rows = again.draft.rows.map((row) => row.map((cell) => cell?.value ?? ''));
    expect(rows.filter(([number]) => typeof number === 'number').map((row) => [row[1], row[4], row[6]])).toEqual([
      ['Lê A', 'a.xlsx', 2],
      ['Mai D', 'a.xlsx', 3],
      ['Hồ C', 'b.xlsx', 2],
    ]);
  });

  test('is read again as what was put into it', () => {
    const [first] = tables([
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      [1, 'Lê A', 'VP', 'LĐTT'],
      [2, 'Hồ C', 'P. BC', ''],
    ]);
    const { draft } = consolidated(plan, [{ file: 'a.xlsx', sheet: first! }]);
    const values = draft.rows.map((row) => row.map((cell): Cell => cell?.value ?? ''));
    const [again] = tables(values, draft.name);
    expect(again!.facts.isSummary).toBe(true);
    expect(again!.people.map(({ name, unit, titles }) => [name, unit.unit?.id, titles.length])).toEqual([
      ['Lê A', 'VP', 1],
      ['Hồ C', 'BCVT', 0],
    ]);
  });
});
