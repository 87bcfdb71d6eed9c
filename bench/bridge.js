'use strict';

const path = require('node:path');
const { loadSource } = require('../scripts/build/load-source');
const { compare, median, same } = require('./measure');

const ROOT = path.resolve(__dirname, '..');
const ROUNDS = 11;

/** The browser workbook's own way of calling functions, beside what its formula engine does by itself. */
async function benchBridge() {
  const harness = loadSource(ROOT, 'test/host/harness.ts');
  await spill(harness);
  await bloc(harness);
}

async function spill(harness) {
  console.log('\nthe browser workbook’s bridge: a spill over 10,000 rows, recalculated after an edit');
  const rows = Array.from({ length: 10_000 }, (_, index) => [((index * 7919) % 10_007) / 10]);
  const ranked = open(harness, [['', '', '=THIDUA.RANK(F5:F10004)']], rows, ourFunctions(harness));
  const native = open(harness, [['', '', '=F5:F10004*1']], rows, null);
  const results = await Promise.all([values(ranked, 10_000), values(native, 10_000)]);
  const numbers = rows.map(([value]) => value);
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

async function bloc(harness) {
  console.log(
    '\nthe browser workbook’s bridge: a bloc of 30 units × 60 criteria, recalculated after an edit of a maximum',
  );
  const units = 30;
  const criteria = 60;
  const points = Array.from({ length: criteria }, (_, row) => [
    10,
    ...Array.from({ length: units }, (_, unit) => ((row * 31 + unit * 17) % 100) / 10),
  ]);
  const letter = (column) => (column < 26 ? '' : 'A') + String.fromCharCode(65 + (column % 26));
  const each = (formula) => Array.from({ length: units }, (_, unit) => formula(letter(unit + 6)));
  const formulas = (prefix) => [
    ['', ...each((column) => `=${prefix}TOTAL(${column}5:${column}64,$F$5:$F$64)`)],
    ['', ...each((column) => `=${prefix}ADJUST(${column}1,1,3)`)],
    [`=${prefix}RANK(G2:AJ2)`],
  ];
  const bridged = open(harness, formulas('THIDUA.'), points, ourFunctions(harness));
  const direct = open(harness, formulas('DIRECT'), points, null);
  registerDirectly(harness, direct);
  for (const engine of [bridged, direct]) await engine.calculate();
  const outcome = (engine) => engine.grid.values('sheet-1', { row: 0, column: 5, rows: 3, columns: units + 1 });
  same(outcome(bridged), outcome(direct), 'the bloc');
  const [own, peer] = await recalculations([bridged, direct], (engine, round) =>
    engine.grid.write('sheet-1', cell(4, 5), [[10 + round]]),
  );
  compare('through the bridge', own, 'the same functions registered directly in the engine', peer, 2);
  bridged.dispose();
  direct.dispose();
}

/** The functions as the engine's own interface takes them: bare values in and out. */
function registerDirectly(harness, engine) {
  const { table } = ourFunctions(harness);
  const formula = harness.FUniver.newAPI(engine.univer).getFormula();
  const matrix = (value) => (Array.isArray(value) ? value : [[value]]);
  const values = (rows) => rows.map((row) => row.map((value) => (value instanceof Error ? value.code : value)));
  formula.registerFunction('DIRECTTOTAL', (points, maxima) => table.get('TOTAL')(points, maxima, null), 'total');
  formula.registerFunction(
    'DIRECTADJUST',
    (total, bonus, cap) => values(table.get('ADJUST')(matrix(total), matrix(bonus), matrix(cap)))[0][0],
    'adjust',
  );
  formula.registerFunction('DIRECTRANK', (scores) => values(table.get('RANK')(scores, null, null, [])), 'rank');
}

function open(harness, formulas, block, functions) {
  const rows = [...formulas, ...Array.from({ length: 4 - formulas.length }, () => []), ...block];
  const atF = rows.map((row) => [null, null, null, null, null, ...row.map((value) => (value === '' ? null : value))]);
  const workbook = harness.plainBook([{ name: 'S', rows: atF }]);
  return harness.headless({ workbook, functions: functions ?? undefined });
}

function ourFunctions(harness) {
  const runtime = harness.scriptRuntime();
  for (const descriptor of harness.registry) {
    runtime.global.associate(
      descriptor.id,
      harness.wrap(
        descriptor,
        () => runtime.global,
        () => 'vi',
      ),
    );
  }
  return { namespace: 'THIDUA', file: harness.metadata('vi'), table: runtime.functions };
}

async function values(engine, rows) {
  await engine.calculate();
  return engine.grid.values('sheet-1', { row: 0, column: 7, rows, columns: 1 });
}

/** Edits by turns and waits for the results; the median of each. */
async function recalculations(engines, edit) {
  const times = engines.map(() => []);
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    for (const [index, engine] of engines.entries()) {
      const from = process.hrtime.bigint();
      edit(engine, round + 1);
      await engine.settled();
      if (round >= 2) times[index].push(Number(process.hrtime.bigint() - from) / 1e6);
    }
  }
  return times.map(median);
}

const cell = (row, column) => ({ row, column, rows: 1, columns: 1 });

module.exports = { benchBridge };
