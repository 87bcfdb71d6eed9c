import { openSession, type Session } from './office';

let session: Session | null = null;
afterEach(() => session?.dispose());

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('blank cells, as the builds of Excel hand them over', () => {
  const rows = [
    [90, '=THIDUA.RANK(IF(A1:A4="","",A1:A4))', '=THIDUA.RANK(A1:A4)'],
    [null, null, null],
    [0, null, null],
    [95, null, null],
  ];
  test.each([null, '', 0] as const)('a formula that the add-in writes leaves them unranked: %p', async (blank) => {
    session = openSession([{ name: 'S', rows }], { blank });
    await session.engine.calculate();
    expect(session.engine.grid.values('sheet-1', at(0, 1, 4))).toEqual([[2], [''], [3], [1]]);
  });

  test('a formula that passes the range bare cannot tell them from 0 in the builds that hand over 0', async () => {
    const bare = async (blank: null | '' | 0): Promise<unknown> => {
      session?.dispose();
      session = openSession([{ name: 'S', rows }], { blank });
      await session.engine.calculate();
      return session.engine.grid.values('sheet-1', at(0, 2, 4));
    };
    expect(await bare(null)).toEqual([[2], [''], [3], [1]]);
    expect(await bare('')).toEqual([[2], [''], [3], [1]]);
    expect(await bare(0)).toEqual([[2], [3], [3], [1]]);
  });
});

test('only what depends on an edit is computed again', async () => {
  const calls: string[] = [];
  session = openSession(
    [
      {
        name: 'S',
        rows: [
          [90, 5, '=THIDUA.RANK(A1:A2)', '=THIDUA.QUOTA(B1,15%)'],
          [80, 7, null, '=THIDUA.QUOTA(B2,15%)'],
          [null, null, '=THIDUA.ADJUST(C1,1)', null],
        ],
      },
    ],
    { onCall: (id) => calls.push(id) },
  );
  const { engine } = session;
  await engine.calculate();
  expect(new Set(calls)).toEqual(new Set(['ADJUST', 'QUOTA', 'RANK']));
  calls.length = 0;
  engine.grid.write('sheet-1', at(1, 1), [[20]]);
  await engine.settled();
  expect(calls).toEqual(['QUOTA']);
  expect(engine.grid.values('sheet-1', at(1, 3))).toEqual([[3]]);
  calls.length = 0;
  engine.grid.write('sheet-1', at(1, 0), [[99]]);
  await engine.settled();
  expect([...calls].sort()).toEqual(['ADJUST', 'RANK']);
  expect(engine.grid.values('sheet-1', at(0, 2, 3))).toEqual([[2], [1], [3]]);
});

test('a text in quotes reaches a function as text, whatever it looks like', async () => {
  const texts = ['10/3/2022', '3/21/2022', '1,250', '12:30', '15%'];
  session = openSession([
    { name: 'S', rows: [texts.map((text, at) => `=THIDUA.${at < 2 ? 'DEADLINE' : 'NUMBER'}("${text}")`)] },
  ]);
  await session.engine.calculate();
  expect(session.engine.grid.values('sheet-1', at(0, 0, 1, 5))).toEqual([[44630, '#VALUE!', 1.25, '#VALUE!', 0.15]]);
});

test('a table spills over several columns, and its end follows the data', async () => {
  session = openSession([
    {
      name: 'S',
      rows: [
        ['A', 5, null, '=THIDUA.RANKING(A1:A3,B1:B3)'],
        ['B', 7],
        ['C', null],
      ],
    },
  ]);
  const { engine } = session;
  await engine.calculate();
  expect(engine.grid.values('sheet-1', at(0, 3, 3, 3))).toEqual([
    [1, 'B', 7],
    [2, 'A', 5],
    ['', 'C', ''],
  ]);
  engine.grid.write('sheet-1', at(2, 0), [['']]);
  await engine.settled();
  expect(engine.grid.values('sheet-1', at(0, 3, 3, 3))).toEqual([
    [1, 'B', 7],
    [2, 'A', 5],
    ['', '', ''],
  ]);
});

test('a spill that meets something is #SPILL!, and spills once the way is free', async () => {
  session = openSession([{ name: 'S', rows: [[3, '=THIDUA.RANK(A1:A3)'], [2, 'vật cản'], [1]] }]);
  const { engine } = session;
  await engine.calculate();
  expect(engine.grid.values('sheet-1', at(0, 1, 2))).toEqual([['#SPILL!'], ['vật cản']]);
  engine.grid.write('sheet-1', at(1, 1), [['']]);
  await engine.settled();
  expect(engine.grid.values('sheet-1', at(0, 1, 3))).toEqual([[1], [2], [3]]);
});

test('sentences of errors stand with the cells of a spill that they are about', async () => {
  session = openSession([{ name: 'S', rows: [[5, '=THIDUA.RANK(A1:A3)'], ['năm'], [4]] }]);
  const { engine } = session;
  await engine.calculate();
  expect(engine.grid.values('sheet-1', at(0, 1, 3))).toEqual([[1], ['#VALUE!'], [2]]);
  expect(engine.messages.get('sheet-1!1!1')).toBe('Đối số scores, hàng 2: “năm” không phải là số.');
});
