import { memberSheet } from '../src/core/bloc/sheets/member-sheets';
import { readMembers, type MemberFile } from '../src/core/bloc/sheets/read/read-member';
import { scoringPlan } from '../src/core/bloc/sheets/scoring-plan';
import { standings } from '../src/core/bloc/standings/standings';
import type { Cell } from '../src/core/numbers/cell';
import { UnitFinder } from '../src/core/plan/find-unit';
import type { Plan } from '../src/core/plan/plan';
import { functionNames } from '../src/files/function-names';
import { MEMBER_LIMITS } from '../src/files/limits';
import { readMemberFile, writeMemberFile } from '../src/files/member-file';
import { readBook } from '../src/files/read-xlsx';
import { group, item, planOf } from '../test/core/bloc/setup';
import { compare, median, medians, same, since } from './measure';

const ROUND = 'Cả năm';
/** A change of one score has to be seen at once: one frame of a screen. */
const FRAME = 16;

/** Scores of a bloc: the standing after a change, and a folder of members' files. */
export async function benchBloc(): Promise<void> {
  standing();
  await folder();
}

function planWith(units: number, groups: number, criteria: number): Plan {
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

function standing(): void {
  console.log('\nthe standing of 30 units × 60 criteria after one score changed (the whole of it, from the points)');
  const plan = planWith(30, 3, 60);
  const scoring = scoringPlan(plan);
  const points = plan.units.map((_, unit) => plan.criteria.map((_, at): Cell => ((unit * 31 + at * 17) % 200) / 10));
  points[3]![7] = 'không giao';
  const entrants = plan.units.map(({ name }, unit) => ({
    name,
    bloc: '',
    pointsOf: (at: number) => points[unit]![at],
  }));
  const options = { openRounding: 'down', undecided: 'Khối biểu quyết' } as const;
  let turn = 0;
  const [own] = medians([
    () => {
      turn += 1;
      points[turn % 30]![1 + (turn % 20)] = (turn % 200) / 10;
      return standings(scoring, entrants, options);
    },
  ]);
  console.log(`  ${own.toFixed(2).padStart(10)} ms  ${own <= FRAME ? `within ${FRAME} ms` : `OVER ${FRAME} ms`}`);
}

async function folder(): Promise<void> {
  const count = 200;
  console.log(`\n${count} members’ files of 100 criteria: taken in, beside parsing them alone`);
  const plan = planWith(count, 5, 100);
  const scoring = scoringPlan(plan);
  const files: [name: string, bytes: Uint8Array][] = [];
  for (const unit of plan.units) {
    const { draft, fileName, tags } = memberSheet(scoring, unit, ROUND);
    files.push([`${fileName}.xlsx`, await writeMemberFile(draft, tags)]);
  }
  const names = functionNames('THIDUA', []);
  const parse = async (): Promise<number> => {
    let sheets = 0;
    for (const [, bytes] of files) sheets += (await readBook(bytes, names, MEMBER_LIMITS)).book.sheets.length;
    return sheets;
  };
  const take = async (): Promise<number> => {
    const opened: MemberFile[] = [];
    for (const [name, bytes] of files) opened.push(await readMemberFile(name, bytes));
    const context = { scoring, units: new UnitFinder(plan.units), round: ROUND };
    return readMembers(opened, context).filter(({ kind }) => kind === 'read').length;
  };
  same(await take(), await parse(), 'files read');
  const ways = [
    { way: take, times: [] as number[] },
    { way: parse, times: [] as number[] },
  ];
  for (let round = 0; round < 3; round += 1) {
    for (const { way, times } of ways) {
      const from = process.hrtime.bigint();
      await way();
      times.push(since(from));
    }
  }
  const [taken, parsed] = ways.map(({ times }) => median(times)) as [number, number];
  compare('opened, matched and checked', taken, 'the same reader, parsing alone', parsed, 1.3);
}
