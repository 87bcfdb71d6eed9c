import { harness, openSession, type Session } from './office';

let session: Session | null = null;
afterEach(() => session?.dispose());

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test('one formula spills the ranks of another sheet and follows a change', async () => {
  session = openSession([
    { name: 'Xếp hạng', rows: [['=THIDUA.RANK(Điểm!A1:A5)']] },
    { name: 'Điểm', rows: [[90], [95.5], [null], [90], ['không giao']] },
  ]);
  const { engine } = session;
  await engine.calculate();
  expect(engine.grid.values('sheet-1', at(0, 0, 5))).toEqual([[2], [1], [''], [2], ['']]);
  engine.grid.write('sheet-2', at(0, 0), [[99]]);
  await engine.settled();
  expect(engine.grid.values('sheet-1', at(0, 0, 5))).toEqual([[1], [2], [''], [3], ['']]);
});

test('a formula that cannot spill says so', async () => {
  session = openSession([{ name: 'S', rows: [[3, '=THIDUA.RANK(A1:A3)'], [2, 'vật cản'], [1]] }]);
  await session.engine.calculate();
  expect(session.engine.grid.values('sheet-1', at(0, 1))).toEqual([['#SPILL!']]);
});

test('errors stand in the cell, and their sentence is kept for it', async () => {
  session = openSession([
    {
      name: 'S',
      rows: [
        [5, 10],
        [null, 10],
        ['=THIDUA.TOTAL(A1:A2,B1:B2)', '=1/0', '=THIDUA.QUOTA(B3,15%)'],
      ],
    },
  ]);
  const { engine } = session;
  await engine.calculate();
  expect(engine.grid.values('sheet-1', at(2, 0, 1, 3))).toEqual([['#N/A', '#DIV/0!', '#DIV/0!']]);
  expect(engine.messages.get('sheet-1!2!0')).toBe('Đối số points, hàng 2: chưa chấm điểm.');
});

test('an error that Excel does not take from a function goes out as #VALUE! with a sentence that names it', async () => {
  session = openSession([{ name: 'S', rows: [[2, '=THIDUA.RANK(A1:A3)'], ['=KHONGCO(1)'], [1]] }]);
  const { engine } = session;
  await engine.calculate();
  expect(engine.grid.values('sheet-1', at(0, 0, 3, 2))).toEqual([
    [2, 1],
    ['#NAME?', '#VALUE!'],
    [1, 2],
  ]);
  expect(engine.messages.get('sheet-1!1!1')).toBe('Đối số scores, hàng 2: đang chứa lỗi #NAME?.');
});

test('the host shows #VALUE! without a sentence for any code but the documented five', async () => {
  const codes = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#REF!', '#NAME?', '#SPILL!', '#BUSY!'];
  const metadata = { id: 'GIVE', name: 'GIVE', description: '', parameters: [], result: { dimensionality: 'matrix' } };
  const engine = harness.headless({
    workbook: harness.plainBook([{ name: 'S', rows: [['=THU.GIVE()']] }]),
    functions: {
      namespace: 'THU',
      file: { functions: [metadata] } as never,
      table: new Map([['GIVE', () => codes.map((code) => [new harness.FunctionError(code, 'câu')])]]),
    },
  });
  await engine.calculate();
  const shown = engine.grid.values('sheet-1', at(0, 0, codes.length)).flat();
  expect(shown).toEqual(codes.map((code, index) => (index < 5 ? code : '#VALUE!')));
  expect([...engine.messages.keys()].sort()).toEqual(['sheet-1!0!0', 'sheet-1!1!0']);
  engine.dispose();
});

describe('through the runtime that office.js keeps for the add-in', () => {
  beforeEach(() => (session = openSession([{ name: 'S', rows: [[1]] }])));

  test('scalars and matrices come back as values', async () => {
    const [, isOk, value] = await session!.host.callFunction('RANK', [[[90], [95], [90]], null, null, []]);
    expect([isOk, value]).toEqual([true, [[2], [1], [2]]]);
    expect((await session!.host.callFunction('TOTAL', [[[1.5], [2]], [[2], [2]], null]))[2]).toBe(3.5);
  });

  test('an error comes back as the error value of Excel, with its Vietnamese sentence', async () => {
    const [, , value] = await session!.host.callFunction('TOTAL', [[[1], ['']], [[2], [2]], null]);
    expect(value).toMatchObject({ basicValue: '#N/A', message: 'Đối số points, hàng 2: chưa chấm điểm.' });
  });

  test('an error value in the input is handed over as office.js makes it', async () => {
    const error = { type: 'CustomFunctionError', code: '#DIV/0!' };
    const [, , value] = await session!.host.callFunction('RANK', [[[90], [error], [80]], null, null, []]);
    expect(value).toMatchObject([[1], [{ basicValue: '#DIV/0!' }], [2]]);
  });
});

test('what office.js gets of an error that may not go out is #VALUE! as well', async () => {
  session = openSession([{ name: 'S', rows: [[1]] }]);
  const error = { type: 'CustomFunctionError', code: '#REF!' };
  const [, , value] = await session.host.callFunction('RANK', [[[90], [error], [80]], null, null, []]);
  const told = { basicValue: '#VALUE!', message: 'Đối số scores, hàng 2: đang chứa lỗi #REF!.' };
  expect(value).toMatchObject([[1], [told], [2]]);
});

describe('a call that the host cancels', () => {
  beforeEach(() => (session = openSession([{ name: 'S', rows: [[1]] }])));

  test('is over for the host, and the next calls are answered', async () => {
    const { host } = session!;
    const stop = new AbortController();
    const cancelled = host.callFunction('RANK', [[[1], [2]], null, null, []], stop.signal);
    stop.abort();
    await expect(cancelled).rejects.toThrow('cancelled');
    expect((await host.callFunction('QUOTA', [33, 0.15, null, null, null]))[2]).toEqual([[4]]);
  });

  test('cancelling after the answer, or what nobody asked for, harms nothing', async () => {
    const { host } = session!;
    const stop = new AbortController();
    const [, isOk] = await host.callFunction('RATIO', [1, 2], stop.signal);
    stop.abort();
    expect(isOk).toBe(true);
    const others = await Promise.all([1, 2, 3].map((count) => host.callFunction('RATIO', [count, 4])));
    expect(others.map(([, , value]) => value)).toEqual([[[0.25]], [[0.5]], [[0.75]]]);
  });
});
