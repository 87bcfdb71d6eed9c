import type { Frame } from 'playwright-core';
import { eventually, inGrid, openView, openWorkbook, pane, type Opened } from './page';

/* Proposals respect what bars them: a unit that the bloc does not consider is named with the reason, and the next is offered. */

const FLAG = 'Cờ thi đua của UBND tỉnh';
const FIRST = 'Đơn vị Mẫu G';
const SECOND = 'Đơn vị Mẫu A';

let opened: Opened;
let frame: Frame;
beforeAll(async () => {
  opened = await openWorkbook('?sample=cham-diem-khoi.xlsx');
  frame = await pane(opened.page, 'ranking');
});
afterAll(() => opened.browser.close());

const flag = (): Promise<string[]> =>
  frame.$$eval(`[data-unit] [aria-label="${FLAG}"]`, (marks) =>
    marks.map((mark) => mark.closest('[data-unit]')!.getAttribute('data-unit')!),
  );

test('a unit is not considered for an award, with a reason; the next one is, and its vote is asked for', async () => {
  await frame.waitForSelector('[data-unit]');
  expect(await flag()).toEqual([FIRST]);
  await frame.click(`[data-unit="${FIRST}"] button`);
  await frame.fill('[data-reason=exclude]', 'Có đơn thư đang xác minh');
  await frame.click('[data-save=exclude]');
  await eventually(async () => expect(await flag()).toEqual([SECOND]));
  expect(await frame.innerText('table')).toContain(`Không đề nghị ${FLAG}: Có đơn thư đang xác minh`);
  const log = await inGrid.values(opened.page, { sheet: 'Nhật ký', row: 0, column: 0 }, 60, 9);
  expect(log.flat()).toEqual(expect.arrayContaining(['Không xét khen thưởng', FLAG, 'Có đơn thư đang xác minh']));
  await openView(frame, 'rank', 'votes');
  expect(await frame.innerText('#rank-view')).toContain('Mẫu A');
  await openView(frame, 'rank', 'standing');
});

test('the standing on paper says the same, and what was recorded can be put back', async () => {
  await frame.click('#write-ranking');
  const sheet = 'Xếp hạng - Cả năm';
  const written = (): Promise<unknown[][]> => inGrid.values(opened.page, { sheet, row: 0, column: 0 }, 14, 18);
  await eventually(async () => expect(JSON.stringify(await written())).toContain(`Không đề nghị ${FLAG}`));
  const rows = await written();
  expect(rows.find((row) => row.includes(SECOND))).toContain(FLAG);
  expect(rows.find((row) => row.includes(FIRST))).not.toContain(FLAG);
  if (!(await frame.isVisible('[data-exclude]'))) await frame.click(`[data-unit="${FIRST}"] button`);
  await frame.click(`[data-lift="${FLAG}"]`);
  await eventually(async () => expect(await flag()).toEqual([FIRST]));
  expect(opened.errors).toEqual([]);
});
