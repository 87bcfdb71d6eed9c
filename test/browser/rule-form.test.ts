import type { Frame } from 'playwright-core';
import { eventually, inGrid, openView, openWorkbook, pane, type Opened } from './page';

let opened: Opened;
let frame: Frame;
beforeAll(async () => {
  opened = await openWorkbook('?sample=so-trong.xlsx');
  frame = await pane(opened.page);
  await frame.focus('#pages');
});
afterAll(() => opened.browser.close());

const press = (key: string): Promise<void> => opened.page.keyboard.press(key);
const focused = (): Promise<string> => frame.evaluate(() => document.activeElement?.id ?? '');
/** Moves on with Tab, or back, until a field is reached. */
async function tabTo(id: string, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await focused()) === id) return;
    await press(key);
  }
  throw new Error(`${id} is not reached with Tab`);
}
const RULE = { sheet: 'Tiêu chí', row: 2, column: 5 };

test('the rule of a criterion is written by keyboard alone, and read back as a sentence with three results', async () => {
  await press('Enter');
  await frame.waitForSelector('#page-start:focus');
  await press('ArrowDown');
  await press('Enter');
  await frame.waitForSelector('#presets');
  await tabTo(await frame.$eval('#presets input:checked', (input) => input.id));
  for (let down = 0; down < 3; down += 1) await press('ArrowDown');
  // The button stays in sight above the plans.
  await tabTo('write-plan', 'Shift+Tab');
  await press('Enter');
  await frame.waitForSelector('#plan-summary');
  expect(await frame.textContent('#plan-view h2')).toContain('năm 2021');

  await tabTo('plan-more');
  await press('Enter');
  await frame.waitForSelector('[role=menu] :focus');
  while ((await focused()) !== 'plan-more-rules') await press('ArrowDown');
  await press('Enter');
  await tabTo('rule-kind');
  for (let down = 0; down < 3; down += 1) await press('ArrowDown');
  await tabTo('rule-stepPoints');
  await opened.page.keyboard.type('1');
  await tabTo('rule-hasBonus');
  await press('Space');
  await tabTo('rule-bonusPoints');
  await opened.page.keyboard.type('0,5');
  await tabTo('rule-bonusMost');
  await opened.page.keyboard.type('2');

  const rule = await frame.waitForSelector('[data-rule]');
  expect(await rule.getAttribute('data-rule')).toBe('bước 1%=1 thưởng 1%=0,5 tối đa 2');
  expect(await rule.textContent()).toContain('cứ thiếu 1% thì trừ 1 điểm');
  const points = await rule.$$eval('td:last-child', (cells) => cells.map(({ textContent }) => textContent));
  expect(points).toEqual(['11,5', '7', '0']);

  await press('Enter');
  await frame.waitForSelector('[data-rule-writing=written]');
  expect(await inGrid.values(opened.page, RULE)).toEqual([['bước 1%=1 thưởng 1%=0,5 tối đa 2']]);
});

test('what is missing is said at its field, and nothing is written', async () => {
  await frame.fill('#rule-stepPoints', '');
  await frame.click('#write-rule');
  await frame.waitForSelector('text=Hãy ghi một số không âm');
  expect(await inGrid.values(opened.page, RULE)).toEqual([['bước 1%=1 thưởng 1%=0,5 tối đa 2']]);
  await frame.fill('#rule-stepPoints', '1');
});

test('what stood there comes back, and the form follows the sheet', async () => {
  await frame.click('#restore-rule');
  await frame.waitForSelector('[data-rule-writing=restored]');
  expect(await inGrid.values(opened.page, RULE)).toEqual([['']]);
  await inGrid.write(opened.page, RULE, 'ngưỡng 95%');
  await frame.waitForSelector('[data-rule="ngưỡng 95%"]');
  expect(opened.errors).toEqual([]);
});

test('a rule in words is answered with the notation it means, taken with one click and put back with another', async () => {
  const words = 'thiếu mỗi 1% trừ 2 điểm';
  await inGrid.write(opened.page, RULE, words);
  await openView(frame, 'plan', 'review');
  const finding = await frame.waitForSelector('[data-finding="plan/rule-in-words"]');
  expect(await finding.textContent()).toContain('“bước 1%=2”');
  await frame.click('[data-finding="plan/rule-in-words"] [data-mend]');
  await eventually(async () => expect(await inGrid.values(opened.page, RULE)).toEqual([['bước 1%=2']]));
  await frame.waitForSelector('[data-finding="plan/rule-in-words"]', { state: 'detached' });
  await frame.click('#restore-plan');
  await eventually(async () => expect(await inGrid.values(opened.page, RULE)).toEqual([[words]]));
});
