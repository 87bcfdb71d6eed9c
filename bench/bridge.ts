import { FUniver } from '@univerjs/core/facade';
import { headless, type Headless, type HeadlessOptions } from '../src/workbench/engine/headless';
import { FunctionError } from '../src/workbench/runtime/script-runtime';
import { ourFunctions } from '../test/host/our-functions';
import { plainBook, type CellsOfSheet } from '../test/host/plain-book';
import { compare, median, same, since } from './measure';

type Rows = CellsOfSheet['rows'];

const ROUNDS = 11;

/** The browser workbook's own way of calling functions, beside what its formula engine does by itself. */
export async function benchBridge(): Promise<void> {
  await spill();
  await bloc();
}

async function spill(): Promise<void> {
  console.log('\nthe browser workbook’s bridge: a spill over 10,000 rows, recalculated after an edit');
  const numbers = Array.from({ length: 10_000 }, (_, index) => ((index * 7919) % 10_007) / 10);
  const rows = numbers.map((value) => [value]);
  const ranked = open([['', '', '=THIDUA.RANK(F5:F10004)']], rows, ourFunctions());
  const native = open([['', '', '=F5:F10004*1']], rows, undefined);
  const results = await Promise.all([values(ranked, 10_000), values(native, 10_000)]);
  same(results[1].flat(), numbers, 'the native spill');
  const sorted = [...numbers].sort((a, b) => b - a);
  same(
    results[0].flat(),
    numbers.map((value) => sorted.indexOf(value) + 1),
    'RANK',
  );
  const [own, peer] = await recalculations([ranked, native], (engine, round) =>
    engine.grid.write('sheet-1', cell(4, 5), [[round]]),
  );
  compare('=THIDUA.RANK(F5:F10004)', own, '=F5:F10004*1, native', peer, 2);
  ranked.dispose();
  native.dispose();
}

async function bloc(): Promise<void> {
  console.log(
    '\nthe browser workbook’s bridge: a bloc of 30 units × 60 criteria, recalculated after an edit of a maximum',
  );
  const units = 30;
  const criteria = 60;
  const points = Array.from({ length: criteria }, (_, row) => [
    10,
    ...Array.from({ length: units }, (_, unit) => ((row * 31 + unit * 17) % 100) / 10),
  ]);
  const letter = (column: number): string => (column < 26 ? '' : 'A') + String.fromCharCode(65 + (column % 26));
  const each = (formula: (column: string) => string): string[] =>
    Array.from({ length: units }, (_, unit) => formula(letter(unit + 6)));
  const formulas = (prefix: string): Rows => [
    ['', ...each((column) => `=${prefix}TOTAL(${column}5:${column}64,$F$5:$F$64)`)],
    ['', ...each((column) => `=${prefix}ADJUST(${column}1,1,3)`)],
    [`=${prefix}RANK(G2:AJ2)`],
  ];
  const bridged = open(formulas('THIDUA.'), points, ourFunctions());
  const direct = open(formulas('DIRECT'), points, undefined);
  registerDirectly(direct);
  for (const engine of [bridged, direct]) await engine.calculate();
  const outcome = ({ grid }: Headless): unknown =>
    grid.values('sheet-1', { row: 0, column: 5, rows: 3, columns: units + 1 });
  same(outcome(bridged), outcome(direct), 'the bloc');
  const [own, peer] = await recalculations([bridged, direct], (engine, round) =>
    engine.grid.write('sheet-1', cell(4, 5), [[10 + round]]),
  );
  compare('through the bridge', own, 'the same functions registered directly in the engine', peer, 2);
  bridged.dispose();
  direct.dispose();
}

/** The functions as the engine's own interface takes them: bare values in and out. */
function registerDirectly({ univer }: Headless): void {
  const { table } = ourFunctions();
  const own = (id: string, ...args: unknown[]): unknown => table.get(id)!(...args);
  const formula = FUniver.newAPI(univer).getFormula();
  const matrix = (value: unknown): unknown => (Array.isArray(value) ? value : [[value]]);
  const values = (rows: unknown): Result[][] =>
    (rows as (Result | FunctionError)[][]).map((row) =>
      row.map((value) => (value instanceof FunctionError ? value.code : value)),
    );
  formula.registerFunction('DIRECTTOTAL', (points, maxima) => own('TOTAL', points, maxima, null) as Result, 'total');
  formula.registerFunction(
    'DIRECTADJUST',
    (total, bonus, cap) => values(own('ADJUST', matrix(total), matrix(bonus), matrix(cap)))[0]![0]!,
    'adjust',
  );
  formula.registerFunction('DIRECTRANK', (scores) => values(own('RANK', scores, null, null, [])), 'rank');
}

type Result = string | number | boolean;

function open(formulas: Rows, block: Rows, functions: HeadlessOptions['functions']): Headless {
  const rows = [...formulas, ...Array.from({ length: 4 - formulas.length }, () => []), ...block];
  const atF = rows.map((row) => [null, null, null, null, null, ...row.map((value) => (value === '' ? null : value))]);
  const workbook = plainBook([{ name: 'S', rows: atF }]);
  return headless({ workbook, functions });
}

async function values(engine: Headless, rows: number): Promise<unknown[][]> {
  await engine.calculate();
  return engine.grid.values('sheet-1', { row: 0, column: 7, rows, columns: 1 });
}

/** Edits by turns and waits for the results; the median of each. */
async function recalculations(
  engines: readonly [Headless, Headless],
  edit: (engine: Headless, round: number) => void,
): Promise<readonly [number, number]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    for (const [index, engine] of engines.entries()) {
      const from = process.hrtime.bigint();
      edit(engine, round + 1);
      await engine.settled();
      if (round >= 2) times[index]?.push(since(from));
    }
  }
  return [median(times[0]), median(times[1])];
}

const cell = (row: number, column: number): Parameters<Headless['grid']['write']>[1] => ({
  row,
  column,
  rows: 1,
  columns: 1,
});
