import { examplesOf } from '../../src/functions/help/examples';
import { exampleFormula, NOTATIONS } from '../../src/functions/help/notation';
import type { Example } from '../../src/functions/help/example';
import { registry } from '../../src/functions/registry';
import { exampleArguments, exampleRows, rounded } from '../functions/example-arguments';
import { openSession, type CellsOfSheet, type Session } from './office';

let session: Session | null = null;
afterEach(() => session?.dispose());

const all = registry.flatMap((descriptor) =>
  examplesOf(descriptor.id).map((example) => ({
    descriptor,
    example,
    formula: exampleFormula(descriptor.id, example, NOTATIONS.en),
  })),
);

test('every worked example comes out of the runtime that office.js keeps, all in one batch', async () => {
  session = openSession([{ name: 'S', rows: [[1]] }]);
  const { host } = session;
  const answers = await Promise.all(
    all.map(({ descriptor, example }) => host.callFunction(descriptor.id, exampleArguments(descriptor, example, 'vi'))),
  );
  answers.forEach(([, isOk, value], index) => {
    const { example, formula } = all[index]!;
    expect([formula, isOk]).toEqual([formula, true]);
    expect([formula, rounded(errorsAsCodes(value))]).toEqual([formula, rounded(exampleRows(example, 'vi'))]);
  });
});

test.each(all.map((one) => [one.formula, one] as const))('in a cell: %s', async (formula, { example }) => {
  session = openSession(sheetsOf(example, formula));
  await session.engine.calculate();
  const wanted = exampleRows(example, 'vi');
  const spilled = session.engine.grid.values('sheet-1', {
    row: 0,
    column: 13,
    rows: wanted.length,
    columns: wanted[0]!.length,
  });
  // English keywords, Vietnamese sentences: the runtime of the test speaks Vietnamese.
  expect(rounded(spilled)).toEqual(rounded(wanted));
});

/** The cells of an example in their places, and the formula in N1. */
function sheetsOf({ args }: Example, formula: string): CellsOfSheet[] {
  const sheets = new Map<string, (string | number | boolean | null)[][]>([['S', []]]);
  const put = (name: string, row: number, column: number, value: string | number | boolean): void => {
    const rows = sheets.get(name) ?? sheets.set(name, []).get(name)!;
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length <= column) rows[row]!.push(null);
    rows[row]![column] = value === '' ? null : value;
  };
  put('S', 0, 13, formula);
  for (const argument of args) {
    if (argument?.kind !== 'cells') continue;
    const [, sheet, letter = '', row = ''] = /^(?:'(.+)'!)?([A-Z])(\d+)/.exec(argument.address) ?? [];
    argument.rows.forEach((values, down) =>
      values.forEach((value, right) =>
        put(sheet ?? 'S', Number(row) - 1 + down, letter.charCodeAt(0) - 65 + right, value),
      ),
    );
  }
  return [...sheets].map(([name, rows]) => ({ name, rows }));
}

function errorsAsCodes(value: unknown): unknown[][] {
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return rows.map((row) => row.map((one) => (one as { basicValue?: string } | null)?.basicValue ?? one));
}
