import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { bareDraft } from './bare-draft';
import { enter, leave, openSession, type Session } from './office';

/* Where there is one row there is no line between two. */

let session: Session;
const open = (innerLinesOfOne: 'refused' | 'ignored'): void => {
  session = openSession([{ name: 'S', rows: [['x']] }], { ways: { innerLinesOfOne } });
  enter(session);
};
afterEach(() => leave(session));

const draw = (address: string, line: 'InsideHorizontal' | 'InsideVertical'): Promise<void> =>
  session.excel.run(async (context) => {
    context.workbook.worksheets.getItem('S').getRange(address).format.borders.getItem(line).style = 'Continuous';
    await context.sync();
  });

test('a host may refuse the inner lines of a single row or column, or pass them over', async () => {
  open('refused');
  await expect(draw('A1:C1', 'InsideHorizontal')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(draw('A1:A3', 'InsideVertical')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await draw('A1:C1', 'InsideVertical');
  session.dispose();
  open('ignored');
  await draw('A1:C1', 'InsideHorizontal');
});

test.each([
  ['a single row', 1, 3],
  ['a single column', 3, 1],
  ['a single cell', 1, 1],
])('a sheet whose table is %s is written all the same', async (_, rows, columns) => {
  open('refused');
  const draft = bareDraft(
    'Nháp',
    Array.from({ length: columns }, () => 10),
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ value: 'x', look: 'text' }))),
  );
  await new OfficeWorkbook().write({ drafts: [draft] });
  const { grid } = session.engine;
  const { id } = grid.sheets().find(({ name }) => name === 'Nháp')!;
  const { sheets, styles } = grid.snapshot();
  const { s } = sheets[id]!.cellData![0]![0]!;
  expect(Object.keys((typeof s === 'string' ? styles[s] : s)?.bd ?? {})).toEqual(expect.arrayContaining(['t', 'l']));
});
