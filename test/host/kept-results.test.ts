import type { Book, BookCell } from '../../src/files/book';
import { harness, openBook, type Session } from './office';

/* What the engine cannot compute keeps the result that the file has for it. */

const KNOWN = { names: new Set(['TYLE', 'TỶ_LỆ']), isOwn: (name: string) => name === 'THIDUA.RANK' };

describe('what a formula asks for that the engine lacks', () => {
  test.each([
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', ['LET']],
    ['_xlfn._xlws.MOI(A1)+_xlfn.GROUPBY(A1:B2,C1:C2,SUM(1))', ['MOI', 'GROUPBY']],
    ['IFERROR(FILTERXML(A1,"//a(b)"),"")', ['FILTERXML']],
    ['_xldudf_KHAC_HAM(A1)', ['KHAC_HAM']],
    ['SUM(Bảng1[Điểm])+SUM(Bảng1[[#This Row],[Điểm]:[Cộng]])', ['Bảng1[…]']],
    ['[1]Sheet1!$A$1*2', ['[1]']],
    ["'C:\\Mẫu\\[điểm.xlsx]Quý 1'!A1", ['C:\\Mẫu\\[điểm.xlsx]']],
    ['Khong_co*2', ['Khong_co']],
    ['SUM(Q1:Q4!B2)', []],
    ['SUM(Quý1:Quý4!B2)', ['Quý1']],
  ])('%s: %j', (formula, lacking) => {
    expect(harness.lackingOf(formula, KNOWN)).toEqual(lacking);
  });

  test.each([
    'SUM($A$1:B$2,C:C,$D:$E,1:3)*1.5E-3+1E5',
    'IF(A1="LET(x)",TRUE,false)&"[1]"',
    "'Khối [A'!A1",
    "'Điểm (2)'!A1+Điểm!B2+TyLe*tỷ_lệ",
    'thidua.rank(A1:A3)+XLOOKUP(2,A1:A3,B1:B3)',
    'IFERROR(#REF!+1,#N/A)',
    'SUM({1,2;3,4},-A1%)^2',
    'LET(x,1,x)',
    'MAP(A1:A3,LAMBDA(điểm,điểm*2))',
  ])('%s asks for nothing more', (formula) => {
    expect(harness.lackingOf(formula, KNOWN)).toEqual([]);
  });
});

const cell = (row: number, column: number, value: BookCell['value'], formula?: string): BookCell => ({
  row,
  column,
  value,
  ...(formula !== undefined && { formula }),
});

function bookOf(cells: readonly BookCell[]): Book {
  const sheet = { hidden: false, protected: false, merges: [], columnWidths: [], rowHeights: new Map(), tables: [] };
  return { activeSheet: 0, names: [], sheets: [{ name: 'A', frozen: { rows: 0, columns: 0 }, cells, ...sheet }] };
}

let session: Session | null = null;
afterEach(() => {
  session?.dispose();
  session = null;
});

async function opened(cells: readonly BookCell[]): Promise<Session['engine']> {
  session = openBook(bookOf(cells));
  await session.engine.calculate();
  return session.engine;
}

/** Values of the first row from B on. */
const row = ({ grid }: Session['engine'], columns: number): unknown[] =>
  grid.values('sheet-1', { row: 0, column: 1, rows: 1, columns })[0]!;

const LET = '_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)';

test('numbers, texts, truth values and errors stay, and other formulas compute with them', async () => {
  const engine = await opened([
    cell(0, 0, 4),
    cell(0, 1, 8, LET),
    cell(0, 2, 'Đạt', '_xlfn.GROUPBY(A1,A1,A1)'),
    cell(0, 3, true, 'Bang[Diem]'),
    cell(0, 4, '#N/A', 'FILTERXML(A1,"/")'),
    cell(0, 5, undefined, 'B1*10&C1'),
    cell(0, 6, undefined, 'ISNA(E1)'),
    cell(0, 7, undefined, 'D1'),
    cell(0, 8, 0, 'SUM(A1,2)'),
  ]);
  expect(row(engine, 8)).toEqual([8, 'Đạt', true, '#N/A', '80Đạt', true, true, 6]);
});

test('they stay when what they rest on changes, which is what the sentence at the cell says', async () => {
  const engine = await opened([cell(0, 0, 4), cell(0, 1, 8, LET), cell(0, 2, undefined, 'B1+A1')]);
  engine.grid.write('sheet-1', { row: 0, column: 0, rows: 1, columns: 1 }, [[100]]);
  await engine.settled();
  expect(row(engine, 2)).toEqual([8, 108]);
});

test('results that spill stay in all of their cells', async () => {
  const spill = { row: 0, column: 1, rows: 2, columns: 2 };
  const engine = await opened([
    cell(0, 0, 4),
    { ...cell(0, 1, 1, '_xlfn.MAP(A1:B2,_xlfn.LAMBDA(_xlpm.x,_xlpm.x))'), spill },
    cell(0, 2, 2),
    cell(1, 1, 'ba'),
    cell(0, 3, undefined, 'SUM(B1:C2)'),
  ]);
  expect(engine.grid.values('sheet-1', { row: 0, column: 1, rows: 2, columns: 3 })).toEqual([
    [1, 2, 3],
    ['ba', '', ''],
  ]);
  expect(engine.grid.spillOf('sheet-1', 0, 1)).toEqual(spill);
});

test('another formula written into the cell has no stored result, and says so', async () => {
  const engine = await opened([cell(0, 0, 4), cell(0, 1, 8, LET)]);
  engine.grid.write('sheet-1', { row: 0, column: 1, rows: 1, columns: 1 }, [['=KHONGCO(A1)']]);
  await engine.settled();
  expect(row(engine, 1)).toEqual(['#NAME?']);
});

test('a row put in above moves the cell, its formula and its result', async () => {
  const engine = await opened([cell(0, 0, 4), cell(0, 1, 8, 'Khong_co*A1')]);
  const sheet = harness.FUniver.newAPI(engine.univer).getActiveWorkbook()!.getActiveSheet();
  sheet.insertRowsBefore(0, 1);
  await engine.settled();
  const place = { row: 1, column: 1, rows: 1, columns: 1 };
  expect(engine.grid.formulas('sheet-1', place)).toEqual([['=Khong_co*A2']]);
  expect(engine.grid.values('sheet-1', place)).toEqual([[8]]);
});
