import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';
import { file, NATIVE, sixFiles } from './registration-files';
import { choose, eventually, inGrid, openView, openWorkbook, pane, savedBytes, type Opened } from './page';

/*
 * An HR officer's round: the rooms' registrations come in six files of as many kinds, are put together, checked, mended
 * all alike, taken back, reported and handed back.
 */

const SAMPLE = path.resolve(__dirname, '../../assets/samples/dang-ky-thi-dua-da-sua.xlsx');

let opened: Opened;
let frame: Frame;
let units: readonly string[];
beforeAll(async () => {
  opened = await openWorkbook('?sample=so-trong.xlsx');
  frame = await pane(opened.page);
  const { book } = await readBook(fs.readFileSync(SAMPLE), NATIVE);
  const plan = book.sheets.filter(({ tables }) => tables.length > 0);
  const bytes = await writeBook({ ...book, sheets: plan, activeSheet: 0 }, NATIVE);
  await opened.page.setInputFiles('#files input[type=file]', file('kế hoạch.xlsx', bytes));
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('kế hoạch.xlsx'));
  frame = await pane(opened.page);
  const own = plan.find(({ tables }) => tables[0]!.name === 'TD_Units')!;
  const heading = own.cells.find(({ value }) => value === 'Tên đơn vị')!;
  units = own.cells
    .filter(({ row, column, value }) => row > 0 && column === heading.column && value !== undefined)
    .map(({ value }) => String(value));
});
afterAll(() => opened.browser.close());

const found = (code: string): Promise<string[]> =>
  frame.$$eval(`[data-finding="${code}"]`, (all) => all.map((one) => one.getAttribute('data-cell')!));

test('six files are looked at, and what was found in each is told', async () => {
  await openView(frame, 'registration', 'collect');
  await frame.waitForSelector('[data-outcome=no-sources]');
  const bad = file('hỏng.xlsx', Buffer.from('không phải tệp'));
  await frame.setInputFiles('#registration-files', [...(await sixFiles(units)), bad]);
  await frame.waitForSelector('[data-source="hỏng.xlsx"][data-state=unreadable]');
  const people = await frame.$$eval('[data-source][data-state=good]', (all) =>
    all.map((one) => Number(one.getAttribute('data-people'))),
  );
  expect(people).toEqual([2, 2, 2, 2, 3, 2]);
  await frame.click('[data-source="hỏng.xlsx"] button');
});

test('they become one table: by unit, numbered anew, with where each row came from, and the day goes into the records', async () => {
  await frame.click('#write-summary');
  await frame.waitForSelector('[data-writing=written]');
  const rows = await inGrid.values(opened.page, { sheet: 'Tổng hợp đăng ký', row: 0, column: 0 }, 24, 8);
  expect(rows[0]![0]).toContain('BẢNG TỔNG HỢP ĐĂNG KÝ');
  const body = rows.filter((row) => typeof row[0] === 'number');
  expect(body.map((row) => row[0])).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
  const heading = rows.find((row) => row.includes('Tệp nguồn'))!;
  const [unit, name, source, line] = ['Đơn vị', 'Họ và tên', 'Tệp nguồn', 'Dòng nguồn'].map((text) =>
    heading.indexOf(text),
  );
  const known = body.map((row) => units.indexOf(String(row[unit!]))).filter((at) => at >= 0);
  expect(known).toEqual([...known].sort((a, b) => a - b));
  const broken = body.find((row) => row[name!] === 'Mai Mẫu Dung')!;
  expect([broken[unit!], broken[source!], broken[line!]]).toEqual([units[3], '4 văn bản.docx', 4]);
  const merged = body.find((row) => row[name!] === 'Võ Mẫu Bích')!;
  expect(merged[unit!]).toBe(units[1]);
  const totals = rows.filter((row) => String(row[1]).startsWith('Tổng số'));
  expect(totals.map((row) => [row[1], row.find((cell) => typeof cell === 'number')])).toEqual([
    ['Tổng số cá nhân', 13],
    ['Tổng số Lao động tiên tiến', 13],
  ]);
  const receipts = await inGrid.values(opened.page, { sheet: 'Theo dõi nộp', row: 1, column: 0 }, 6, 2);
  expect(receipts.filter((row) => row[1] === 'Đăng ký thi đua')).toHaveLength(5);
});

test('the table is checked by itself, a suggestion is applied to all alike, and taken back', async () => {
  await frame.waitForSelector('[data-outcome=findings]');
  expect(await found('cell/unknown-unit')).toHaveLength(3);
  expect((await found('cell/unknown-unit')).every((cell) => cell.startsWith('Tổng hợp đăng ký!'))).toBe(true);
  await frame.click('[data-finding="cell/unknown-unit"] [data-select]');
  await frame.click('[data-finding="cell/unknown-unit"] [data-fix=all]');
  await frame.waitForSelector('[data-preview="3"]');
  await frame.click('#apply-fixes');
  await eventually(async () => expect(await found('cell/unknown-unit')).toEqual([]));
  expect(await frame.locator('[data-preview]').count()).toBe(0);
  await frame.click('#restore-registration');
  await eventually(async () => expect(await found('cell/unknown-unit')).toHaveLength(3));
});

test('findings are searched, filtered, grouped and gone through', async () => {
  await frame.click('#open-options');
  await frame.fill('#find-findings', 'do mau');
  await eventually(async () => expect((await found('cell/unknown-unit')).length).toBe(3));
  await frame.fill('#find-findings', 'không có gì như thế');
  await frame.waitForSelector('[data-outcome=filtered]');
  await frame.fill('#find-findings', '');
  await frame.selectOption('#group-findings', 'rule');
  await frame.waitForSelector('[data-group="cell/unknown-unit"][data-count="3"]');
  await frame.click('[data-filter=error]');
  await frame.click('#next-finding');
  await frame.click('#next-finding');
  const current = (await frame.getAttribute('[data-current]', 'data-cell'))!;
  await eventually(async () => {
    const { sheet, row, column } = await inGrid.selected(opened.page);
    expect(`${sheet}!${String.fromCharCode(65 + column)}${row + 1}`).toBe(current);
  });
  await frame.focus('[data-current] [data-select]');
  await opened.page.keyboard.press('ArrowDown');
  const focused = await frame.evaluate(() => document.activeElement!.closest('li')!.getAttribute('data-cell'));
  expect(focused).not.toBe(current);
  await frame.click('[data-filter=error]');
});

test('cells are coloured and the colours come off, a report is written, lists go back to the units', async () => {
  await choose(frame, '#mark-cells');
  await frame.waitForSelector('[data-marked]');
  expect(Number(await frame.getAttribute('[data-marked]', 'data-marked'))).toBeGreaterThanOrEqual(3);
  await choose(frame, '#unmark-cells');
  await frame.waitForSelector('[data-unmarked]');
  await choose(frame, '#write-report');
  await eventually(async () => {
    const report = await inGrid.values(opened.page, { sheet: 'Báo cáo rà soát', row: 3, column: 0 }, 2, 7);
    expect(report[0]).toContain('Nội dung');
    expect(report[1]![3]).toMatch(/^[A-Z]+\d+$/);
  });
  const [download] = await Promise.all([opened.page.waitForEvent('download'), choose(frame, '#save-returns')]);
  const names = Object.keys(unzipSync(await savedBytes(download)));
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => name.endsWith('.docx'))).toBe(true);
});

test('what a column was taken for can be corrected, and is remembered', async () => {
  await openView(frame, 'registration', 'reading');
  await frame.click('[data-table="Tổng hợp đăng ký"] button');
  await frame.selectOption('[data-table="Tổng hợp đăng ký"] [data-heading="Đơn vị"]', 'none');
  await openView(frame, 'registration', 'check');
  await eventually(async () => expect(await found('cell/unknown-unit')).toHaveLength(1));
  await inGrid.restartPane(opened.page);
  frame = await pane(opened.page);
  await frame.click('#check-all');
  await frame.waitForSelector('[data-outcome=findings]');
  expect(await found('cell/unknown-unit')).toHaveLength(1);
});

test('a copy of the workbook keeps it, and which cells are coloured', async () => {
  await choose(frame, '#mark-cells');
  await frame.waitForSelector('[data-marked]');
  await opened.page.click('#save-copy');
  const dialog = opened.page.locator('dialog[open]');
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    dialog.locator('button[value=save]').click(),
  ]);
  const copy = file('bản sao.xlsx', await savedBytes(download));
  await opened.page.setInputFiles('#files input[type=file]', copy);
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('bản sao.xlsx'));
  frame = await pane(opened.page);
  await frame.click('#check-all');
  await frame.waitForSelector('[data-outcome=findings]');
  expect(await found('cell/unknown-unit')).toHaveLength(1);
  await choose(frame, '#unmark-cells');
  expect(Number(await frame.getAttribute('[data-unmarked]', 'data-unmarked'))).toBeGreaterThan(0);
});

test('nothing was asked of any other origin, and nothing went wrong', () => {
  expect(opened.outside).toEqual([]);
  expect(opened.errors).toEqual([]);
});
