import type { Frame } from 'playwright-core';
import { eventually, inGrid, openPage, openView, openWorkbook, pane, savedBytes, type Opened } from '../page';
import { faults } from './inspect';

/* Every view of the pane, 320 px wide, by one tour in one page: which rule is asked in which state stands in `states`. */

let opened: Opened;
let frame: Frame;
async function open(query: string): Promise<void> {
  opened = await openWorkbook(query, { width: 1100, height: 800 });
  await opened.page.addStyleTag({ content: '#pane { width: 320px !important }' });
  frame = await pane(opened.page);
}
beforeAll(() => open(''));
afterAll(() => opened.browser.close());

const clean = async (): Promise<void> => expect(await faults(opened.page, frame)).toEqual([]);

/** By keyboard: what a message has just pushed away is met all the same. */
async function press(selector: string): Promise<void> {
  await frame.focus(selector);
  await opened.page.keyboard.press('Enter');
}

describe('start', () => {
  test('what the workbook holds and what comes next', async () => {
    await openPage(frame, 'start');
    await frame.waitForSelector('[data-step]');
    await clean();
  });

  test('the list of pages', async () => {
    await frame.click('#pages');
    await frame.waitForSelector('[role=menu]');
    await clean();
    await opened.page.keyboard.press('Escape');
  });
});

describe('registration', () => {
  test('findings, one of them chosen, and grouped by unit', async () => {
    await openPage(frame, 'registration');
    await frame.click('#check-all');
    await frame.waitForSelector('[data-finding]');
    await clean();
    await frame.click('#next-finding');
    await frame.click('#open-options');
    await frame.selectOption('#group-findings', 'unit');
    await clean();
    await frame.click('#open-options');
    await frame.click('#more-actions');
    await frame.waitForSelector('[role=menu]');
    await clean();
    await opened.page.keyboard.press('Escape');
  });

  test('the table of ratios', async () => {
    await openView(frame, 'registration', 'ratios');
    await frame.waitForSelector('[data-ratios]');
    await clean();
  });

  test('what the tables were taken for', async () => {
    await openView(frame, 'registration', 'reading');
    await frame.click('[data-table] button');
    await frame.waitForSelector('[data-heading]');
    await clean();
  });

  test('files that are put together, one of them unreadable', async () => {
    await openView(frame, 'registration', 'collect');
    await frame.waitForSelector('[data-source]');
    const unreadable = { name: 'hỏng.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') };
    await frame.setInputFiles('#registration-files', [unreadable]);
    await frame.waitForSelector('[data-source][data-state=unreadable]');
    await clean();
    await openView(frame, 'registration', 'check');
  });

  test('is worked by keyboard alone: check, and choose a finding', async () => {
    await press('#check-all');
    await frame.waitForSelector('[data-finding]');
    await press('[data-finding="row/late"] [data-select]');
    await eventually(async () => expect(await inGrid.selected(opened.page)).toMatchObject({ row: 11 }));
  });

  test('what is about to be mended', async () => {
    await inGrid.write(opened.page, { sheet: 'Thanh tra', row: 7, column: 3 }, 'Thanh traa');
    await frame.click('#check-all');
    await frame.click('[data-finding="cell/unknown-unit"] [data-select]');
    await frame.click('[data-finding="cell/unknown-unit"] [data-fix=one]');
    await frame.waitForSelector('[data-preview="1"]');
    await clean();
  });
});

describe('plan', () => {
  test.each(['summary', 'timeline', 'review', 'year', 'rules'])('the view %s', async (view) => {
    await openPage(frame, 'plan');
    await openView(frame, 'plan', view);
    await clean();
  });

  test.each(['tiers', 'step', 'incident'])('the form of a rule: %s', async (kind) => {
    await frame.selectOption('#rule-kind', kind);
    await clean();
  });
});

describe('other pages', () => {
  test.each(['diagnostics', 'functions'])('%s', async (page) => {
    await openPage(frame, page);
    await frame.waitForSelector('main :is(h2, section, dl, input)');
    await clean();
  });

  test('a function with its examples, and the form that writes it', async () => {
    await frame.click('[data-function=AWARDS]');
    await frame.click('[data-insert=AWARDS]');
    await frame.waitForSelector('[data-example=AWARDS]');
    await clean();
  });
});

describe('scores and ranks, from the empty page to the standing', () => {
  test('without a plan: the page, and the plans to start from', async () => {
    await opened.browser.close();
    await open('?sample=so-trong.xlsx');
    await openPage(frame, 'start');
    await frame.waitForSelector('[data-role]');
    await clean();
    await openPage(frame, 'scoring');
    await frame.waitForSelector('#go-to-plan');
    await clean();
    await frame.click('#go-to-plan');
    await frame.waitForSelector('#write-plan');
    await clean();
  });

  test('sheets go out and come in', async () => {
    await frame.click('[data-preset=tra-vinh-2021]');
    await frame.click('#write-plan');
    await frame.waitForSelector('[data-writing=written]');
    await openPage(frame, 'scoring');
    await openView(frame, 'score', 'send');
    await frame.waitForSelector('[data-send]');
    await clean();
    const [saved] = await Promise.all([opened.page.waitForEvent('download'), frame.click('[data-send="0"]')]);
    const buffer = await savedBytes(saved);
    await openView(frame, 'score', 'import');
    const files = [
      { name: 'phiếu.xlsx', mimeType: 'application/octet-stream', buffer },
      { name: 'phiếu gửi lại.xlsx', mimeType: 'application/octet-stream', buffer },
      { name: 'báo cáo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
    ];
    await frame.setInputFiles('#member-files', files);
    await frame.waitForSelector('[data-preview]');
    await clean();
    await press('#take-scores');
    await frame.waitForSelector('[data-writing=written]');
  });

  test('where the units stand, what differs, and what was handed in', async () => {
    await openView(frame, 'score', 'overview');
    await frame.waitForSelector('[data-overview="1"]');
    await clean();
    await openView(frame, 'score', 'reconcile');
    await frame.waitForSelector('[data-differences]');
    await clean();
    await openView(frame, 'score', 'overview');
    await press('[data-receipt=registration]');
    await frame.waitForSelector('[data-receipt-form]');
    await clean();
  });

  test('reviews, and a round before and after it is settled', async () => {
    await openView(frame, 'score', 'review');
    await frame.waitForSelector('[data-review]');
    await frame.click('[data-review] button[aria-expanded]');
    await clean();
    await openView(frame, 'score', 'settle');
    await frame.waitForSelector('[data-settled=none]');
    await clean();
    await scoreInGrid(9);
    await frame.waitForSelector('#settle-round');
    await clean();
    await press('#settle-round');
    await frame.waitForSelector('[data-later]');
    await clean();
  });

  test('the standing, a unit in it, votes, chart and rounds', async () => {
    await openPage(frame, 'ranking');
    await frame.waitForSelector('[data-unit]');
    await press('[data-unit] button');
    await clean();
    await frame.click('#open-options');
    await clean();
    await frame.click('#show-open');
    await clean();
    for (const view of ['votes', 'chart', 'rounds']) {
      await openView(frame, 'rank', view);
      await frame.waitForSelector(`#rank-view[aria-labelledby=rank-${view}]`);
      await clean();
    }
  });
});

/** A score that its unit gives itself, typed on its sheet. */
async function scoreInGrid(points: number): Promise<void> {
  await opened.page.evaluate((value) => {
    type Grid = {
      sheets(): { id: string; name: string }[];
      usedRange(id: string, valuesOnly: boolean): object;
      values(id: string, rect: object): unknown[][];
      write(id: string, rect: object, values: unknown[][]): void;
    };
    const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
    const { id } = grid.sheets().find(({ name }) => name.endsWith(' - Cả năm'))!;
    const values = grid.values(id, grid.usedRange(id, true));
    const column = values.find((cells) => cells.includes('Điểm tự chấm'))!.indexOf('Điểm tự chấm');
    const row = values.findIndex(([number]) => number === 'I.1');
    grid.write(id, { row, column, rows: 1, columns: 1 }, [[value]]);
  }, points);
}
