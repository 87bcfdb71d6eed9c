import type { MarkedCell } from '../../src/workbook/workbook';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { bookOf, enter, leave, openBook, openSession, type Session } from './office';

/* Colours on cells, over sessions: ids of sheets hold for one session only, and a sheet may refuse. */

let session: Session;
const SHEETS = ['Phòng A', 'Phòng B', 'Phòng C'];
beforeEach(() => {
  session = enter(
    openSession(
      SHEETS.map((name) => ({
        name,
        rows: [
          ['Lê A', 'VP'],
          ['Võ B', 'VP'],
        ],
      })),
    ),
  );
});
afterEach(() => leave(session));

const workbook = new OfficeWorkbook();
const error = (sheet: string, row = 0): MarkedCell => ({ place: { sheet, row, column: 0 }, gravity: 'error' });
const idOf = (name: string): string => session.engine.grid.sheets().find((sheet) => sheet.name === name)!.id;
const colored = (name: string): string[] => {
  const { grid } = session.engine;
  return grid
    .fills(idOf(name), { row: 0, column: 0, rows: 2, columns: 2 })
    .flat()
    .filter((color) => color !== '');
};
const all = (): string[] => session.engine.grid.sheets().flatMap(({ name }) => colored(name));
const protect = (name: string): void => void session.engine.grid.extras.protectedSheets.add(idOf(name));
const unprotect = (name: string): void => void session.engine.grid.extras.protectedSheets.delete(idOf(name));
/** Closes the workbook and opens its file; `change` is what happens to it without the add-in. */
function reopen(next: string | undefined, change: (own: Session) => void = () => undefined): void {
  change(session);
  const book = bookOf(session);
  session.dispose();
  session = enter(openBook(book, { session: next }));
}

describe('the host', () => {
  test('gives the sheets of a file other ids in another session, or those that they had', async () => {
    const before = session.engine.grid.sheets().map(({ id }) => id);
    await workbook.writeSetting('thidua.test', { kept: true });
    reopen('b');
    const other = session.engine.grid.sheets().map(({ id }) => id);
    expect(other.filter((id) => before.includes(id))).toEqual([]);
    reopen(undefined);
    expect(session.engine.grid.sheets().map(({ id }) => id)).toEqual(other);
  });

  test('keeps properties with a sheet: under whatever name it has, in whatever session', async () => {
    await session.excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('Phòng B');
      customProperties.add('thidua.test', 'một');
      await context.sync();
    });
    reopen('b', ({ engine }) => engine.grid.renameSheet(idOf('Phòng B'), 'Tên khác'));
    await session.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const own = worksheets.getItem('Tên khác').customProperties.getItemOrNullObject('THIDUA.test').load('value');
      const none = worksheets.getItem('Phòng A').customProperties.getItemOrNullObject('thidua.test').load('value');
      await context.sync();
      expect([own.value, none.isNullObject]).toEqual(['một', true]);
      own.delete();
      await context.sync();
    });
    expect([...session.engine.grid.properties(idOf('Tên khác'))]).toEqual([]);
  });

  test('refuses a property whose key is longer than 255 characters', async () => {
    await session.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phòng B').customProperties.add('k'.repeat(256), 'một');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('keeps what came before the action that failed', async () => {
    protect('Phòng B');
    await session.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of SHEETS) worksheets.getItem(name).getCell(0, 0).format.fill.color = '#FFC7CE';
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
    expect(SHEETS.map((name) => colored(name).length)).toEqual([1, 0, 0]);
  });
});

describe.each([
  ['other ids', 'b'],
  ['the same ids', undefined],
])('opened again with %s', (_, next) => {
  test('the colours come off', async () => {
    await workbook.mark([error('Phòng A'), error('Phòng B', 1)]);
    reopen(next);
    expect(all()).toHaveLength(2);
    expect(await workbook.unmark()).toBe(2);
    expect(all()).toEqual([]);
    expect([...session.settings.keys()]).toEqual([]);
  });

  test('the colours of a sheet come off that was renamed, whose name another sheet has now', async () => {
    await workbook.mark([error('Phòng A'), error('Phòng B', 1)]);
    reopen(next, ({ engine: { grid } }) => {
      grid.renameSheet(idOf('Phòng B'), 'Tên khác');
      grid.renameSheet(idOf('Phòng C'), 'Phòng B');
    });
    expect(await workbook.unmark()).toBe(2);
    expect(all()).toEqual([]);
  });

  test('marking anew takes off what is there', async () => {
    await workbook.mark([error('Phòng A'), error('Phòng A', 1), error('Phòng B')]);
    reopen(next, ({ engine }) => engine.grid.renameSheet(idOf('Phòng B'), 'Tên khác'));
    expect(await workbook.mark([error('Phòng A', 1)])).toEqual({ marked: 1, passed: 0 });
    expect([colored('Phòng A').length, colored('Tên khác').length]).toEqual([1, 0]);
    expect(await workbook.unmark()).toBe(1);
  });
});

test('the note of a sheet that is not found is kept until it is there', async () => {
  await workbook.mark([error('Phòng A'), error('Phòng B')]);
  const note = [...session.settings];
  session.settings.set('thidua.marks', { sheets: [{ tag: 'x', id: 'unknown', name: 'Trang lạ', cells: ['A1'] }] });
  expect(await workbook.unmark()).toBe(0);
  expect(session.settings.size).toBe(1);
  expect(await workbook.mark([error('Phòng C')])).toEqual({ marked: 1, passed: 0 });
  expect(await workbook.unmark()).toBe(1);
  expect(JSON.stringify([...session.settings.values()])).toContain('Trang lạ');
  session.settings.clear();
  for (const [key, value] of note) session.settings.set(key, value);
  expect(await workbook.unmark()).toBe(2);
});

test('a host without properties of sheets goes by their ids and names', async () => {
  session.refuse((text) => (text.includes('"CustomProperties"') ? 'ApiNotFound' : null));
  await workbook.mark([error('Phòng A'), error('Phòng B')]);
  session.engine.grid.renameSheet(idOf('Phòng A'), 'Tên khác');
  const book = bookOf(session);
  expect(await workbook.unmark()).toBe(2);
  session.dispose();
  session = enter(openBook(book, { session: 'b' }));
  session.refuse((text) => (text.includes('"CustomProperties"') ? 'ApiNotFound' : null));
  expect(await workbook.unmark()).toBe(1);
  expect(colored('Phòng B')).toEqual([]);
});

test('marks of a version that noted ids alone come off too', async () => {
  await workbook.mark([error('Phòng A')]);
  session.settings.set('thidua.marks', { [idOf('Phòng A')]: ['A1'], unknown: ['A1'] });
  expect(await workbook.unmark()).toBe(1);
  expect(JSON.stringify(session.settings.get('thidua.marks'))).toContain('unknown');
});

describe('where one of the sheets is protected', () => {
  const marking = (): Promise<unknown> => workbook.mark([error('Phòng A'), error('Phòng B'), error('Phòng C')]);

  test('nothing stays coloured', async () => {
    protect('Phòng B');
    await expect(marking()).rejects.toMatchObject({ fault: 'protected' });
    expect(all()).toEqual([]);
    expect([...session.settings]).toEqual([]);
  });

  test('what was coloured before is coloured still, and comes off', async () => {
    await workbook.mark([error('Phòng A', 1), error('Phòng C', 1)]);
    const before = { colors: all(), settings: [...session.settings] };
    protect('Phòng B');
    await expect(marking()).rejects.toMatchObject({ fault: 'protected' });
    expect({ colors: all(), settings: [...session.settings] }).toEqual(before);
    expect(await workbook.unmark()).toBe(2);
  });

  test('a colour that could not be taken back is known, and comes off later', async () => {
    protect('Phòng B');
    session.refuse((text) => (text.includes('"Name":"Clear"') ? 'GeneralException' : null));
    await expect(marking()).rejects.toMatchObject({ fault: 'protected' });
    expect(all()).toHaveLength(1);
    session.failWith(null);
    expect(await workbook.unmark()).toBe(1);
    expect(all()).toEqual([]);
  });

  test('taking off leaves the protected sheet and its note, and says so', async () => {
    await marking();
    protect('Phòng B');
    await expect(workbook.unmark()).rejects.toMatchObject({ fault: 'protected' });
    expect(SHEETS.map((name) => colored(name).length)).toEqual([0, 1, 0]);
    unprotect('Phòng B');
    expect(await workbook.unmark()).toBe(1);
    expect(session.settings.size).toBe(0);
  });
});
