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

/** A sheet of its own for each example, and the other sheets that some of them name: computed once, then only read. */
describe('in cells of one workbook', () => {
  let computed: Session;
  let engine: Session['engine'];
  beforeAll(async () => {
    computed = openSession(workbookOf(all));
    ({ engine } = computed);
    await engine.calculate();
  });
  afterAll(() => computed.dispose());

  test.each(all.map((one, at) => [one.formula, one.example, at] as const))('%s', (_, example, at) => {
    const wanted = exampleRows(example, 'vi');
    const place = { row: 0, column: FORMULA_COLUMN, rows: wanted.length, columns: wanted[0]!.length };
    const sheetId = engine.grid.sheets().find(({ name }) => name === sheetName(at))!.id;
    // English keywords, Vietnamese sentences: the runtime of the test speaks Vietnamese.
    expect(rounded(engine.grid.values(sheetId, place))).toEqual(rounded(wanted));
  });
});

const FORMULA_COLUMN = 13;
const sheetName = (at: number): string => `S${at}`;

/** The cells of the examples in their places, and each formula in N1. Two examples may share a named sheet. */
function workbookOf(examples: readonly { example: Example; formula: string }[]): CellsOfSheet[] {
  const sheets = new Map<string, (string | number | boolean | null)[][]>();
  const put = (name: string, row: number, column: number, value: string | number | boolean): void => {
    const rows = sheets.get(name) ?? sheets.set(name, []).get(name)!;
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length <= column) rows[row]!.push(null);
    const content = value === '' ? null : value;
    if (rows[row]![column] !== null && rows[row]![column] !== content) throw new Error(`two values in ${name}`);
    rows[row]![column] = content;
  };
  examples.forEach(({ example, formula }, at) => {
    put(sheetName(at), 0, FORMULA_COLUMN, formula);
    for (const argument of example.args) {
      if (argument?.kind !== 'cells') continue;
      const [, sheet, letter = '', row = ''] = /^(?:'(.+)'!)?([A-Z])(\d+)/.exec(argument.address) ?? [];
      argument.rows.forEach((values, down) =>
        values.forEach((value, right) =>
          put(sheet ?? sheetName(at), Number(row) - 1 + down, letter.charCodeAt(0) - 65 + right, value),
        ),
      );
    }
  });
  return [...sheets].map(([name, rows]) => ({ name, rows }));
}

function errorsAsCodes(value: unknown): unknown[][] {
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return rows.map((row) => row.map((one) => (one as { basicValue?: string } | null)?.basicValue ?? one));
}
