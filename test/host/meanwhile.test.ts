import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import type { RestorePoint, WorkbookError } from '../../src/workbook/workbook';
import { acting, ACTIONS, type Acting } from './actions';
import { everything } from './hard-cells';
import { leave, type Session } from './office';

/* What others do to the workbook between two requests of ours stays as they did it. */

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

function deleting({ engine: { grid } }: Session, name: string): () => void {
  const { id } = grid.sheets().find((one) => one.name === name)!;
  return () => {
    if (grid.sheets().some((one) => one.id === id)) grid.deleteSheet(id);
  };
}

/** What others do, prepared: which sheets they mean is known before ours change. */
const OTHERS: Readonly<Record<string, (session: Session) => () => void>> = {
  'renames a sheet': (session) => {
    const { id } = session.engine.grid.sheets().find(({ name }) => name === 'Phòng B')!;
    return () => session.engine.grid.renameSheet(id, 'Phòng C');
  },
  'deletes a sheet': (session) => deleting(session, 'Phòng B'),
  'deletes the table': (session) => deleting(session, 'Nhật ký'),
  'adds sheets of the names that are wanted': ({ engine: { grid } }) => {
    const wanted = new Set(['Báo cáo', 'Kế hoạch']);
    // Those of which the name is free; the others once it is.
    return () => {
      for (const name of wanted) {
        if (grid.sheets().some((one) => one.name === name)) continue;
        grid.write(grid.addSheet(name), cell(3, 3), [['của người khác']]);
        wanted.delete(name);
      }
    };
  },
};
/** The requests that write. */
const MET = [
  ['sheets, cells and rows', 4],
  ['tables on sheets of their own', 2],
  ['tables in the place of others', 2],
] as const;

const workbook = new OfficeWorkbook();
let own: Acting;
afterEach(() => leave(own.session));

/** Cell by cell, whatever ids new sheets have. */
async function found({ session }: Acting): Promise<unknown> {
  await session.engine.calculate();
  const ids = new Map(session.engine.grid.sheets().map(({ id, name }) => [id, name]));
  const text = JSON.stringify(everything(session));
  return JSON.parse(text.replace(/"sheetId":"([^"]*)"/g, (_, id: string) => `"sheet":"${ids.get(id)}"`));
}

/** The workbook after what others did alone. */
async function alone(others: (typeof OTHERS)[string]): Promise<unknown> {
  own = await acting();
  others(own.session)();
  const theirs = await found(own);
  await leave(own.session);
  return theirs;
}

const isPoint = (outcome: unknown): outcome is RestorePoint =>
  typeof outcome === 'object' && outcome !== null && 'parts' in outcome;

describe.each(Object.entries(OTHERS))('somebody %s', (_, others) => {
  let theirs: unknown;
  beforeAll(async () => {
    theirs = await alone(others);
  });

  test.each(MET)('%s, request %d', async (action, at) => {
    own = await acting();
    const act = others(own.session);
    let count = 0;
    own.session.refuse(() => {
      if ((count += 1) === at) act();
      return null;
    });
    const outcome = await ACTIONS[action]!().catch((failure: unknown) => failure);
    own.session.failWith(null);
    if (isPoint(outcome)) expect(await workbook.restore(outcome, true)).toBe('restored');
    else expect((outcome as WorkbookError).fault).not.toBe('unknown');
    act();
    expect(await found(own)).toEqual(theirs);
  });
});
