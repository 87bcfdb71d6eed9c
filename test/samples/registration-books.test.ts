import fs from 'node:fs';
import path from 'node:path';
import { cellAddress } from '../../src/core/findings/address';
import { receiptDays } from '../../src/core/bloc/records/receipts';
import { readRecords } from '../../src/core/bloc/records/read-records';
import { UnitFinder } from '../../src/core/plan/find-unit';
import { readPlan } from '../../src/core/plan/schema/read-plan';
import { checkRegistration } from '../../src/core/registration/checks/check-registration';
import { readHistory } from '../../src/core/registration/people/history';
import { readRegistration } from '../../src/core/registration/reading/read-registration';
import { functionNames } from '../../src/files/function-names';
import { readBook } from '../../src/files/read-xlsx';
import { toCells } from '../../src/files/registration-file';
import { line, sheetRead } from '../core/registration/held';
import { golden } from '../golden/golden';

/*
 * Golden workbooks: a folder a case with the damaged book, its clean twin, and what is to be found in either.
 * They are written by scripts/make-registration-books.ts; what is expected was written there by hand.
 */

const FOLDER = path.resolve(__dirname, '../registration-books');
const cases = ['codes', 'layouts'].flatMap((group) =>
  fs.readdirSync(path.join(FOLDER, group)).map((name) => path.join(group, name)),
);

async function findings(file: string): Promise<string[]> {
  const { book } = await readBook(fs.readFileSync(file), functionNames('THIDUA', []));
  const own = book.sheets.filter(({ tables }) => tables.some(({ name }) => name.startsWith('TD_')));
  const tables = new Map(own.flatMap((sheet) => sheet.tables.map(({ name }) => [name, toCells(sheet)] as const)));
  const { plan } = readPlan(tables);
  const units = new UnitFinder(plan.units);
  const sheets = book.sheets.filter((sheet) => !own.includes(sheet)).map(toCells);
  const days = receiptDays(readRecords(tables), units, 'registration');
  const registration = readRegistration(sheets, units);
  const found = checkRegistration({
    registration,
    plan,
    units,
    rounding: 'down',
    coverage: 'all',
    receivedFrom: (unit) => days.get(unit) ?? null,
    holdings: readHistory(tables),
  });
  const place = path.relative(FOLDER, file).split(path.sep).join('/');
  golden('registration-books', place, found.map(line).sort());
  // The layouts: what their tables were taken for as well.
  if (place.startsWith('layouts/')) golden('registration-books', [place], registration.sheets.map(sheetRead));
  return found
    .map(({ code, gravity, cell }) => `${gravity} ${code} ${cell ? `${cell.sheet}!${cellAddress(cell)}` : ''}`)
    .sort();
}

test.each(cases)('%s', async (name) => {
  const folder = path.join(FOLDER, name);
  const expected = JSON.parse(fs.readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<string, string[]>;
  expect(await findings(path.join(folder, 'clean.xlsx'))).toEqual(expected['clean']);
  expect(await findings(path.join(folder, 'damaged.xlsx'))).toEqual(expected['damaged']);
  expect(expected['damaged']).not.toEqual(expected['clean']);
});

test('every code that a check of a registration can give has a book', () => {
  const folder = path.resolve(__dirname, '../../src/core/registration/checks');
  const sources = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  const codes = new Set(
    sources.flatMap((source) => [...source.matchAll(/'((?:row|cell|table|plan)\/[a-z-]+)'/g)].map(([, code]) => code!)),
  );
  const expected = cases.flatMap((name) => {
    const file = path.join(FOLDER, name, 'expected.json');
    return Object.values(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string[]>).flat();
  });
  const covered = new Set(expected.map((text) => text.split(' ')[1]!));
  // A ratio that cannot be judged and a plan without units are no mistakes of a table.
  expect([...codes].filter((code) => !covered.has(code)).sort()).toEqual(['plan/ratio-partial', 'plan/units-missing']);
});
