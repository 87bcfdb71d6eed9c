import { registry } from '../../../src/functions/registry';
import { useInsertion, type Insertion } from '../../../src/taskpane/functions/use-insertion';
import type { ActiveCell, CellContent } from '../../../src/workbook/workbook';
import { EDITING, hookOf, hostError, type AskedOf, type Hook } from '../hook';

/* A formula that is written into the chosen cell, and what stood there put back. */

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
});
afterEach(() => jest.useRealTimers());

const PLACE = { sheet: 'Trang', row: 4, column: 6 };
const QUOTA = registry.find(({ id }) => id === 'QUOTA')!;
const TYPED = { base: 'B2', percent: '15%' };
const FORMULA = '=THIDUA.QUOTA(IF(B2="","",B2),0.15)';
/** Content of a cell in the general format, where texts are none. */
const content = (formula: CellContent['formula'], value: CellContent['value']): CellContent => ({
  formula,
  value,
  isText: false,
  format: 'General',
});
const BLANK: ActiveCell = { place: PLACE, ...content('', '') };

/** A workbook of one cell, which the add-in and its user write into. */
function workbook(first: CellContent['formula'] = '') {
  const cell = { formula: first, result: 4 };
  const now = (): CellContent =>
    content(cell.formula, String(cell.formula).startsWith('=') ? cell.result : cell.formula);
  const asked = {
    activeCell: () => Promise.resolve({ place: PLACE, ...now() }),
    readCell: () => Promise.resolve(now()),
    writeFormula: jest.fn((_: unknown, formula: string) => {
      cell.formula = formula;
      // A result comes later.
      return Promise.resolve(content(formula, ''));
    }),
    putBack: jest.fn((_: unknown, before: CellContent) => {
      cell.formula = before.formula;
      return Promise.resolve();
    }),
    selectedAddress: jest.fn(() => Promise.resolve('Trang!B2')),
  } satisfies AskedOf;
  return { cell, asked };
}
const after = (hook: Hook<Insertion>, what: (insertion: Insertion) => void): Promise<void> =>
  hook.doing(async (insertion) => {
    what(insertion);
    await jest.advanceTimersByTimeAsync(500);
  });

test('into a blank cell it is written at once, and told with its result', async () => {
  const { asked } = workbook();
  const hook = await hookOf(useInsertion, asked);
  expect(hook.current.state).toEqual({ kind: 'idle' });
  await hook.doing(({ insert }) => insert(QUOTA, TYPED));
  expect(hook.current.state).toEqual({ kind: 'working' });
  await after(hook, () => undefined);
  expect(hook.current.state).toEqual({ kind: 'inserted', before: BLANK, now: content(FORMULA, 4) });
  expect(asked.writeFormula.mock.calls).toEqual([[PLACE, FORMULA]]);
});

test('its references do not name the sheet that it stands on', async () => {
  const { cell, asked } = workbook();
  const hook = await hookOf(useInsertion, asked);
  await after(hook, ({ insert }) => insert(QUOTA, { ...TYPED, base: 'Trang!B2' }));
  expect(cell.formula).toBe(FORMULA);
});

test('what cannot be written as a formula is told, and the workbook is not asked', async () => {
  const hook = await hookOf(useInsertion);
  await hook.doing(({ insert }) => insert(QUOTA, { base: 'B2' }));
  expect(hook.current.state).toMatchObject({ kind: 'problem', problem: { argument: 'percent', problem: 'missing' } });
});

test.each(['G5', 'Trang!A1:H9', 'G:G'])('the cell does not lie inside what it counts: %s', async (base) => {
  const { asked } = workbook();
  const hook = await hookOf(useInsertion, asked);
  await after(hook, ({ insert }) => insert(QUOTA, { ...TYPED, base }));
  expect(hook.current.state).toEqual({ kind: 'circular', cell: BLANK, reference: base });
  expect(asked.writeFormula).not.toHaveBeenCalled();
});

describe('where something stands in the cell', () => {
  test('it is not written over unasked', async () => {
    const { asked } = workbook('=A1');
    const hook = await hookOf(useInsertion, asked);
    await after(hook, ({ insert }) => insert(QUOTA, TYPED));
    const cell = { place: PLACE, ...content('=A1', 4) };
    expect(hook.current.state).toEqual({ kind: 'occupied', cell, formula: FORMULA });
    expect(asked.writeFormula).not.toHaveBeenCalled();
    await after(hook, ({ overwrite }) => overwrite(cell, FORMULA));
    expect(hook.current.state).toMatchObject({ kind: 'inserted', before: cell });
  });

  test('it is asked again where something else stands there by then', async () => {
    const { cell, asked } = workbook('=A2');
    const hook = await hookOf(useInsertion, asked);
    await after(hook, ({ overwrite }) => overwrite({ place: PLACE, ...content('=A1', 4) }, FORMULA));
    expect(hook.current.state).toMatchObject({ kind: 'occupied', cell: { formula: '=A2' }, formula: FORMULA });
    expect(cell.formula).toBe('=A2');
  });
});

describe('putting back', () => {
  test('what stood there stands there again', async () => {
    const { cell, asked } = workbook(FORMULA);
    const hook = await hookOf(useInsertion, asked);
    const before = { place: PLACE, ...content(12, 12) };
    await after(hook, ({ restore }) => restore(before, content(FORMULA, 4)));
    expect(hook.current.state).toEqual({ kind: 'restored', cell: before });
    expect(cell.formula).toBe(12);
  });

  test('a cell that was changed since is left alone', async () => {
    const { cell, asked } = workbook('=A1');
    const hook = await hookOf(useInsertion, asked);
    await after(hook, ({ restore }) => restore(BLANK, content(FORMULA, 4)));
    expect(hook.current.state).toEqual({ kind: 'changed', cell: BLANK });
    expect(cell.formula).toBe('=A1');
  });
});

test('what the workbook refuses is told', async () => {
  const { asked } = workbook();
  asked.writeFormula.mockRejectedValueOnce(EDITING);
  const hook = await hookOf(useInsertion, asked);
  await after(hook, ({ insert }) => insert(QUOTA, TYPED));
  expect(hook.current.state).toMatchObject({ kind: 'failed', error: { fault: 'editing' } });
});

test('the selection is given, or told why it cannot be', async () => {
  const { asked } = workbook();
  const hook = await hookOf(useInsertion, asked);
  await hook.doing(async ({ selection }) => expect(await selection()).toBe('Trang!B2'));
  asked.selectedAddress.mockRejectedValueOnce(hostError('AccessDenied'));
  await hook.doing(async ({ selection }) => expect(await selection()).toBeNull());
  expect(hook.current.state).toMatchObject({ kind: 'failed', error: { fault: 'protected' } });
});
