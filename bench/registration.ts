import Ajv from 'ajv';
import { z } from 'zod';
import { toSerial } from '../src/core/dates/serial';
import type { Cell } from '../src/core/numbers/cell';
import { UnitFinder } from '../src/core/plan/find-unit';
import { EMPTY_PLAN, type Plan } from '../src/core/plan/plan';
import { rowsOf } from '../src/core/plan/schema/table';
import { AWARDS, CONDITIONS, DEADLINES, FACTS } from '../src/core/plan/schema/tables';
import { checkingRegistration } from '../src/core/registration/checks/check-registration';
import { NO_CHOICES } from '../src/core/registration/reading/reading-choices';
import { readingRegistration } from '../src/core/registration/reading/read-registration';
import type { Steps } from '../src/core/steps';
import { compare, medians, random, same, since } from './measure';

/** A table of cells, headings first; or its rows without them. */
type Rows = Cell[][];
/** A row by what its columns should hold. */
type Row = [
  number: number,
  name: string,
  born: number,
  position: string,
  unit: string,
  title: string,
  initiative: string,
  months: number,
  received: number,
  note: string,
];
/** Counts what it finds. */
type Peer = (rows: Rows) => number;

const ROWS = 100_000;
const MANY_ROWS = 1_000_000;
/** Enough that engines have made all of it fast. */
const ROUNDS = 31;
const HEADINGS = [
  'STT',
  'Họ và tên',
  'Năm sinh',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu',
  'Sáng kiến',
  'Số tháng công tác',
  'Ngày đăng ký',
  'Ghi chú',
];
const UNITS = Array.from({ length: 200 }, (_, at) => `Phòng Mẫu số ${at + 1}`);
const TITLES = [
  'LĐTT',
  'Lao động tiên tiến',
  'CSTĐCS',
  'Chiến sĩ thi đua cơ sở',
  'CSTĐ tỉnh',
  'Giấy khen',
  'Bằng khen',
];
/** Most register the first title, so that the plan's ratio holds. */
const TITLE_OF = [0, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 5, 6, 2, 3];
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng'];
const POSITIONS = ['Chuyên viên', 'Trưởng phòng', 'Phó Trưởng phòng', 'Kế toán', 'Văn thư'];
const LEAST_MONTHS = 10;

/** A registration of many rows: read and checked, beside validators of general use on the same cells. */
export function benchRegistration(): void {
  const lastDay = toSerial({ year: 2022, month: 3, day: 18 });
  const ours = checker(lastDay);
  const cells = tableOf(ROWS, lastDay);
  const rows = cells.slice(1);
  const peers = {
    ajv: ajvOn(lastDay),
    zod: zodOn(lastDay),
    loop: loopOn(lastDay, false),
    whole: loopOn(lastDay, true),
  };
  console.log(
    `\na registration of ${ROWS} rows × ${HEADINGS.length} columns, one in a hundred spoilt: read and checked`,
  );
  for (const [name, peer] of Object.entries(peers)) same(ours(cells).findings, peer(rows), `findings beside ${name}`);
  const on = (peer: Peer) => () => peer(rows);
  const [own, ajv, zod, loop, whole] = medians(
    [() => ours(cells), on(peers.ajv), on(peers.zod), on(peers.loop), on(peers.whole)],
    ROUNDS,
  );
  compare('read, all checks, sentences’ values and cells', own, 'ajv, compiled, the same conditions', ajv, 1);
  compare('the same', own, 'zod', zod, 1);
  compare('the same', own, 'a loop written for these columns and checks, which only counts', whole, 8);
  compare('the same', own, 'that loop without what comes twice and without numbering', loop);
  console.log(`  ${ours(cells).longest.toFixed(2).padStart(10)} ms  the longest slice between two steps`);

  const many = tableOf(MANY_ROWS, lastDay);
  const [ofMany, ofFew] = medians([() => ours(many), () => ours(cells)], 5);
  compare(`${MANY_ROWS} rows, each`, ofMany / MANY_ROWS, `${ROWS} rows, each`, ofFew / ROWS, 1.3);
}

function tableOf(count: number, lastDay: number): Rows {
  const next = random(2022);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const rows = Array.from({ length: count }, (_, at): Cell[] => [
    at + 1,
    `${pick(FAMILIES)} Văn Mẫu ${at + 1}`,
    1960 + Math.floor(next() * 40),
    pick(POSITIONS),
    pick(UNITS),
    TITLES[pick(TITLE_OF)]!,
    next() < 0.2 ? `Giải pháp thứ ${at + 1} về số hoá hồ sơ` : '',
    10 + Math.floor(next() * 3),
    lastDay - Math.floor(next() * 60),
    next() < 0.1 ? 'đã có biên bản' : '',
  ]);
  const spoils: ((row: Cell[]) => void)[] = [
    (row) => (row[1] = ''),
    (row) => (row[4] = 'Phòng không có'),
    (row) => (row[5] = 'Người tốt việc tốt'),
    (row) => (row[7] = LEAST_MONTHS - 3),
    (row) => (row[8] = lastDay + 3),
    (row) => (row[8] = 'chưa nộp'),
  ];
  for (let at = 0; at < count; at += 100) spoils[(at / 100) % spoils.length]!(rows[at]!);
  // Cells come from the host as JSON.
  return JSON.parse(JSON.stringify([HEADINGS, ...rows])) as Rows;
}

function checker(lastDay: number): (values: Rows) => { findings: number; longest: number } {
  const plan: Plan = {
    ...EMPTY_PLAN,
    facts: rowsOf(FACTS, [{ key: 'Năm', value: '2022' }]),
    awards: rowsOf(AWARDS, [
      { title: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở', percent: 0.15, base: 'LĐTT', scope: 'pooled' },
    ]),
    conditions: rowsOf(CONDITIONS, [{ kind: 'excluded', content: 'Dưới 10 tháng', months: LEAST_MONTHS }]),
    deadlines: rowsOf(DEADLINES, [{ kind: 'registration', content: 'Đăng ký', lastDay }]),
  };
  const units = new UnitFinder(UNITS.map((name) => ({ id: name, name, shortName: '' })));
  return (values) => {
    let longest = 0;
    const run = <T>(steps: Steps<T>): T => {
      for (;;) {
        const from = process.hrtime.bigint();
        const { done, value } = steps.next();
        longest = Math.max(longest, since(from));
        if (done) return value;
      }
    };
    const sheets = [{ name: 'Đăng ký', row: 0, column: 0, values }];
    const registration = run(readingRegistration(sheets, units, NO_CHOICES));
    const request = { registration, plan, units, rounding: 'down', coverage: 'all' } as const;
    const { findings } = run(checkingRegistration(request));
    return { findings: findings.length, longest };
  };
}

function ajvOn(lastDay: number): Peer {
  const columns = [
    { type: 'integer', minimum: 1 },
    { type: 'string', minLength: 1 },
    { type: 'integer', minimum: 1900, maximum: 2100 },
    { type: 'string' },
    { enum: UNITS },
    { enum: TITLES },
    { type: 'string' },
    { type: 'number', minimum: LEAST_MONTHS },
    { type: 'number', maximum: lastDay },
    { type: 'string' },
  ];
  const schema = { type: 'array', items: columns, minItems: columns.length, additionalItems: false };
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  return (rows) => {
    let count = 0;
    for (const row of rows) if (!validate(row)) count += validate.errors!.length;
    return count;
  };
}

function zodOn(lastDay: number): Peer {
  const schema = z.tuple([
    z.int().min(1),
    z.string().min(1),
    z.int().min(1900).max(2100),
    z.string(),
    z.enum(UNITS),
    z.enum(TITLES),
    z.string(),
    z.number().min(LEAST_MONTHS),
    z.number().max(lastDay),
    z.string(),
  ]);
  return (rows) => {
    let count = 0;
    for (const row of rows) {
      const result = schema.safeParse(row);
      if (!result.success) count += result.error.issues.length;
    }
    return count;
  };
}

/** Counts what the others find, and where `isWhole` also what only we look for: names and initiatives that come twice, rows out of order. */
function loopOn(lastDay: number, isWhole: boolean): Peer {
  const units = new Set<string>(UNITS);
  const titles = new Set<string>(TITLES);
  return (rows) => {
    let count = 0;
    const [names, initiatives] = [new Set<string>(), new Set<string>()];
    let before = 0;
    for (const [number, name, born, position, unit, title, initiative, months, received, note] of rows as Row[]) {
      if (!Number.isInteger(number) || number < 1) count += 1;
      if (typeof name !== 'string' || name === '') count += 1;
      if (!Number.isInteger(born) || born < 1900 || born > 2100) count += 1;
      if (typeof position !== 'string') count += 1;
      if (!units.has(unit)) count += 1;
      if (!titles.has(title)) count += 1;
      if (typeof initiative !== 'string') count += 1;
      if (typeof months !== 'number' || months < LEAST_MONTHS) count += 1;
      if (typeof received !== 'number' || received > lastDay) count += 1;
      if (typeof note !== 'string') count += 1;
      if (!isWhole) continue;
      if (name !== '' && names.size === names.add(name).size) count += 1;
      if (initiative !== '' && initiatives.size === initiatives.add(initiative).size) count += 1;
      if (number !== before + 1) count += 1;
      before = number;
    }
    return count;
  };
}
