import { VOTES } from '../../../src/core/bloc/records/tables';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { writeTable } from '../../../src/core/plan/schema/write-plan';
import type { Writing } from '../../../src/taskpane/app/use-writing';
import { rankBook } from '../../../src/taskpane/ranking/rank-book';
import { useVotes, type Votes } from '../../../src/taskpane/ranking/use-votes';
import { voteMatters } from '../../../src/taskpane/ranking/vote-matters';
import type { Change } from '../../../src/workbook/workbook';
import { recordsOf } from '../../core/bloc/records/records-of';
import { ROUND } from '../../core/bloc/setup';
import { hookOf } from '../hook';
import { bookOf, plan, sheet } from './score-book';

/* The votes of a bloc: what is typed, what it comes to, and what of it is written. */

type Recorded = Readonly<{ unit: string; about?: string; votes: number; members?: number; present?: number }>;

/** Bình leads, Cường comes second: Cờ thi đua is put to the vote for one, Bằng khen for the other. */
async function page(recorded: readonly Recorded[] = [], { writes = true } = {}) {
  const sheets = [sheet('An', [10, 0]), sheet('Bình', [20, 0]), sheet('Cường', [15, 0])];
  const rows = recorded.map((one) => ({ round: ROUND, ...one }));
  const ranked = rankBook(bookOf(sheets, recordsOf(writeTable(VOTES, rowsOf(VOTES, rows)))), null, 'self');
  const matters = voteMatters(plan, ranked, ranked.standings.blocs[0]!);
  const written: Change[] = [];
  const said: unknown[] = [];
  const writing: Partial<Writing> = {
    write: async (task, say) => {
      said.push(say(await task({ onStep: () => true })));
      return writes;
    },
  };
  const hook = await hookOf(() => useVotes({ matters, ranked, writing: writing as Writing }), {
    write: (change) => {
      written.push(change);
      return Promise.resolve({ parts: [] });
    },
  });
  const at = (about: string) => {
    const matter = matters.find((one) => one.about === about)!;
    return [matter, matter.units[0]!] as const;
  };
  const vote = (about: string): ReturnType<Votes['of']> => hook.current.of(...at(about));
  const type = (about: string, text: string): Promise<void> => hook.doing((votes) => votes.type(...at(about), text));
  const council = (members: string, present = ''): Promise<void> =>
    hook.doing(({ setMembers, setPresent }) => {
      setMembers(members);
      setPresent(present);
    });
  return { hook, written, said, vote, type, council };
}
/** The rows that a change adds, by their headings. */
const rowsIn = ({ rows = [] }: Change): unknown[] =>
  rows.flatMap(({ columns, rows: own }) =>
    own.map((row) => Object.fromEntries(columns.map(({ heading }, at) => [heading, row[at]]))),
  );

test('at first there is nothing to be saved', async () => {
  const { hook, vote } = await page();
  expect(hook.current).toMatchObject({ members: '', present: '', canSave: false });
  expect(vote('Bằng khen')).toEqual({ text: '', counted: null });
});

test('what is typed is held against the share of the award, once the council is known', async () => {
  const { hook, vote, type, council } = await page();
  await type('Bằng khen', '7');
  expect(vote('Bằng khen')).toMatchObject({ text: '7', counted: { votes: 7, needed: null, isPassed: null } });
  await council('9', '8');
  // Four fifths of nine members are eight votes.
  expect(vote('Bằng khen').counted).toMatchObject({ voters: 9, needed: 8, isPassed: false });
  await type('Bằng khen', ' 8 ');
  expect(vote('Bằng khen').counted).toMatchObject({ votes: 8, isPassed: true });
  await type('Cờ thi đua', '5');
  expect(vote('Cờ thi đua').counted).toMatchObject({ needed: null, isPassed: null });
  expect(hook.current.canSave).toBe(true);
});

test.each(['tám', '-1', '7,5', '10'])('“%s” votes of nine cannot be saved', async (text) => {
  const { hook, type, council } = await page();
  await council('9');
  await type('Cờ thi đua', '5');
  expect(hook.current.canSave).toBe(true);
  await type('Bằng khen', text);
  expect(hook.current.canSave).toBe(false);
  await type('Bằng khen', '');
  expect(hook.current.canSave).toBe(true);
});

test('what is saved are new rows with their council, and the fields are empty of what was typed then', async () => {
  const { hook, written, said, type, council } = await page();
  await council('9', '8');
  await type('Bằng khen', '8');
  await hook.doing(({ save }) => save());
  expect(written[0]!.edits).toEqual([]);
  expect(rowsIn(written[0]!)).toEqual([
    expect.objectContaining({
      'Đợt chấm': ROUND,
      'Đơn vị': 'Cường',
      'Nội dung biểu quyết': 'Bằng khen',
      'Số phiếu': 8,
      'Tổng số thành viên': 9,
      'Số có mặt': 8,
    }),
  ]);
  expect(said).toEqual([['rank.votes.saved', { count: 1 }]]);
  expect(hook.current.canSave).toBe(false);
});

test('what could not be saved stays typed', async () => {
  const { hook, vote, type } = await page([], { writes: false });
  await type('Bằng khen', '8');
  await hook.doing(({ save }) => save());
  expect(vote('Bằng khen').text).toBe('8');
  expect(hook.current.canSave).toBe(true);
});

describe('votes that were recorded', () => {
  const BEFORE = [
    { unit: 'Bình', about: 'Cờ thi đua', votes: 5, members: 7 },
    { unit: 'Cường', about: 'Bằng khen', votes: 8, members: 9, present: 8 },
  ];

  test('are shown with the council that counted them; the last one is proposed for new ones', async () => {
    const { hook, vote, council } = await page(BEFORE);
    expect(hook.current).toMatchObject({ members: '9', present: '8', canSave: false });
    expect(vote('Cờ thi đua')).toMatchObject({ text: '5', counted: { voters: 7 } });
    await council('5');
    expect(vote('Bằng khen').counted).toMatchObject({ voters: 9, isPassed: true, isTooMany: false });
    expect(hook.current.canSave).toBe(false);
  });

  test('are corrected in their cell where the council is the same, and counted anew where it is another', async () => {
    const { hook, written, vote, type, council } = await page(BEFORE);
    await type('Bằng khen', '7');
    await hook.doing(({ save }) => save());
    expect(written[0]).toMatchObject({ edits: [{ value: 7, place: { sheet: 'Trang TD_Votes', row: 2 } }], rows: [] });
    await council('10', '10');
    await type('Bằng khen', '7');
    expect(vote('Bằng khen').counted).toMatchObject({ voters: 10, needed: 8 });
    await hook.doing(({ save }) => save());
    expect(written[1]!.edits).toEqual([]);
    expect(rowsIn(written[1]!)).toHaveLength(1);
  });

  test('typed again as they are need not be saved', async () => {
    const { hook, type } = await page(BEFORE);
    await type('Bằng khen', '8');
    expect(hook.current.canSave).toBe(false);
  });

  test('are withdrawn by emptying their field', async () => {
    const { hook, written, said, type } = await page(BEFORE);
    await type('Bằng khen', ' ');
    expect(hook.current.canSave).toBe(true);
    await hook.doing(({ save }) => save());
    expect(written[0]).toMatchObject({ edits: [{ value: '', place: { sheet: 'Trang TD_Votes', row: 2 } }], rows: [] });
    expect(said).toEqual([['rank.votes.saved', { count: 1 }]]);
  });
});
