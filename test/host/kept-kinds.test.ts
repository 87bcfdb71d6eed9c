import { harness, openSession, type Session } from './office';

/* What the engine makes of cells by itself must not change what they hold. */

let session: Session;
beforeEach(() => (session = openSession([{ name: 'S', rows: [['x', '=1+1']] }])));
afterEach(() => session.dispose());
const at = (row: number, column: number, columns = 1) => ({ row, column, rows: 1, columns });

test('a change of looks leaves a text a text, also one that looks like a number', () => {
  const { grid } = session.engine;
  const texts = ['01', 'TRUE', '10/3/2026', '1e5'];
  grid.write('sheet-1', at(1, 0, 4), [texts]);
  grid.writeLook('sheet-1', at(1, 0, 4), { bold: true });
  grid.writeFill('sheet-1', at(1, 0, 4), '#FFEB9C');
  for (const format of ['0.0', '@', 'dd/mm/yyyy', 'General']) {
    grid.writeNumberFormats('sheet-1', at(1, 0, 4), [texts.map(() => format)]);
    expect(grid.values('sheet-1', at(1, 0, 4))).toEqual([texts]);
  }
});

test('a result that comes late does not cover what was written over its formula', () => {
  const { grid, univer } = session.engine;
  const result = { v: 2, t: 2 };
  grid.write('sheet-1', at(1, 0, 2), [['chữ', '=1+1']]);
  univer
    .__getInjector()
    .get(harness.ICommandService)
    .syncExecuteCommand('formula.mutation.set-formula-calculation-result', {
      unitData: { workbook: { 'sheet-1': { 1: { 0: { ...result }, 1: { ...result } } } } },
    });
  expect(grid.values('sheet-1', at(1, 0, 2))).toEqual([['chữ', 2]]);
});
