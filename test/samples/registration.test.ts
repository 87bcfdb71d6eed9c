import fs from 'node:fs';
import path from 'node:path';
import { cellAddress } from '../../src/core/findings/address';
import type { Cell } from '../../src/core/numbers/cell';
import { UnitFinder } from '../../src/core/plan/find-unit';
import { reviewPlan } from '../../src/core/plan/review/review-plan';
import { readPlan, type PlanReading } from '../../src/core/plan/schema/read-plan';
import { checkRegistration } from '../../src/core/registration/checks/check-registration';
import { readRegistration } from '../../src/core/registration/reading/read-registration';
import type { SheetCells } from '../../src/core/table/sheet-cells';
import type { BookSheet } from '../../src/files/book';
import { functionNames } from '../../src/files/function-names';
import { readBook } from '../../src/files/read-xlsx';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');

function toCells({ name, cells }: BookSheet): SheetCells {
  const values: Cell[][] = [];
  for (const { row, column, value } of cells) (values[row] ??= [])[column] = value ?? '';
  const width = Math.max(...Array.from(values, (row) => row?.length ?? 0));
  return {
    name,
    row: 0,
    column: 0,
    values: Array.from(values, (row) => Array.from({ length: width }, (_, at) => row?.[at] ?? '')),
  };
}

type Book = Awaited<ReturnType<typeof readBook>>['book'];

async function bookOf(file: string): Promise<Book> {
  return (await readBook(fs.readFileSync(path.join(SAMPLES, file)), functionNames('THIDUA', []))).book;
}

function planIn({ sheets }: Book): PlanReading {
  const own = sheets.filter(({ tables }) => tables.length > 0);
  return readPlan(new Map(own.flatMap((sheet) => sheet.tables.map(({ name }) => [name, toCells(sheet)] as const))));
}

async function findingsOf(file: string): Promise<string[]> {
  const book = await bookOf(file);
  const { plan } = planIn(book);
  const units = new UnitFinder(plan.units);
  const registration = readRegistration(book.sheets.filter(({ tables }) => tables.length === 0).map(toCells), units);
  return checkRegistration({ registration, plan, units, rounding: 'down', coverage: 'all' }).map(
    ({ code, gravity, cell }) => `${gravity} ${code} ${cell ? `${cell.sheet}!${cellAddress(cell)}` : ''}`,
  );
}

interface Expected {
  readonly code: string;
  readonly gravity: string;
  readonly cell: string;
}

test('the sample with planted mistakes gives exactly the findings that were listed by hand', async () => {
  const list = path.resolve(__dirname, '../browser/expected/dang-ky-thi-dua.json');
  const expected = JSON.parse(fs.readFileSync(list, 'utf8')) as Expected[];
  const found = await findingsOf('dang-ky-thi-dua.xlsx');
  expect(found.sort()).toEqual(expected.map(({ code, gravity, cell }) => `${gravity} ${code} ${cell}`).sort());
});

test('its corrected twin gives none', async () => {
  expect(await findingsOf('dang-ky-thi-dua-da-sua.xlsx')).toEqual([]);
});

test.each(['dang-ky-thi-dua.xlsx', 'dang-ky-thi-dua-da-sua.xlsx'])(
  'the plan in %s has every column and no mistake',
  async (file) => {
    const reading = planIn(await bookOf(file));
    expect(reading.plan.units).toHaveLength(6);
    const mistakes = reviewPlan(reading).filter(({ gravity }) => gravity !== 'information');
    expect(mistakes).toEqual([]);
  },
);
