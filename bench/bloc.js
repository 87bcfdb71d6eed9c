'use strict';

const path = require('node:path');
const { loadSource } = require('../scripts/build/load-source');
const { compare, median, medians, same } = require('./measure');

const ROOT = path.resolve(__dirname, '..');
const ROUND = 'Cả năm';
/** A change of one score has to be seen at once: one frame of a screen. */
const FRAME = 16;

/** Scores of a bloc: the standing after a change, and a folder of members' files. */
async function benchBloc() {
  const source = loadSource(ROOT, 'bench/bloc.ts');
  standing(source);
  await folder(source);
}

function planWith({ planOf, group, item }, units, groups, criteria) {
  return planOf({
    facts: { year: '2026', title: 'Kế hoạch', decimals: '2', roundedAt: 'Nhóm', tieKeys: 'I; II' },
    units: Array.from({ length: units }, (_, at) => ({ id: `M${at + 1}`, name: `Đơn vị Mẫu ${at + 1}` })),
    criteria: Array.from({ length: groups }, (_, at) => `N${at + 1}`).flatMap((id) => [
      group(id),
      ...Array.from({ length: criteria / groups }, (_, at) =>
        item(`${id}.${at + 1}`, 20, { name: `Nội dung thứ ${at + 1} của nhóm ${id}`, unassigned: 'rescale' }),
      ),
    ]),
  });
}

function standing(source) {
  console.log('\nthe standing of 30 units × 60 criteria after one score changed (the whole of it, from the points)');
  const plan = planWith(source, 30, 3, 60);
  const points = plan.units.map((_, unit) => plan.criteria.map((_, at) => ((unit * 31 + at * 17) % 200) / 10));
  points[3][7] = 'không giao';
  const entrants = plan.units.map(({ name }, unit) => ({ name, bloc: '', pointsOf: (at) => points[unit][at] }));
  const options = { openRounding: 'down', undecided: 'Khối biểu quyết' };
  let turn = 0;
  const [own] = medians([
    () => {
      turn += 1;
      points[turn % 30][1 + (turn % 20)] = (turn % 200) / 10;
      return source.standings(plan, entrants, options);
    },
  ]);
  console.log(`  ${own.toFixed(2).padStart(10)} ms  ${own <= FRAME ? `within ${FRAME} ms` : `OVER ${FRAME} ms`}`);
}

async function folder(source) {
  const count = 200;
  console.log(`\n${count} members’ files of 100 criteria: taken in, beside parsing them alone`);
  const plan = planWith(source, count, 5, 100);
  const files = [];
  for (const unit of plan.units) {
    const { draft, fileName, tags } = source.memberSheet(plan, unit, ROUND);
    files.push([`${fileName}.xlsx`, await source.writeMemberFile(draft, tags)]);
  }
  const names = source.functionNames('THIDUA', []);
  const parse = async () => {
    let sheets = 0;
    for (const [, bytes] of files)
      sheets += (await source.readBook(bytes, names, source.MEMBER_LIMITS)).book.sheets.length;
    return sheets;
  };
  const take = async () => {
    const opened = [];
    for (const [name, bytes] of files) opened.push(await source.readMemberFile(name, bytes));
    const context = { plan, units: new source.UnitFinder(plan.units), round: ROUND };
    return source.readMembers(opened, context).filter(({ kind }) => kind === 'read').length;
  };
  same(await take(), await parse(), 'files read');
  const times = [[], []];
  for (let round = 0; round < 3; round += 1) {
    for (const [index, way] of [take, parse].entries()) {
      const from = process.hrtime.bigint();
      await way();
      times[index].push(Number(process.hrtime.bigint() - from) / 1e6);
    }
  }
  compare('opened, matched and checked', median(times[0]), 'the same reader, parsing alone', median(times[1]), 1.3);
}

module.exports = { benchBloc };
