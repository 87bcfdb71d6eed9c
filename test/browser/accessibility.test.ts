import fs from 'node:fs';
import type { Frame } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { eventually, inGrid, openOtherPage, openWorkbook, pane, type Opened } from './page';

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical faults that axe finds in the pane. The policy forbids inline scripts, so it is evaluated. */
async function faults(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  // Colours on their way from one state to the next are nobody's colours.
  await frame.evaluate(async () => {
    const isEnding = (one: Animation): boolean => one.effect?.getComputedTiming().iterations !== Infinity;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(isEnding)
        .map((one) => one.finished),
    );
  });
  // Fluent's keyboard helper puts hidden stops beside the tabs that pass the focus on at once; they are not its content.
  const results = await frame.evaluate(() => {
    type Checker = { run(context: object, options: object): Promise<AxeResults> };
    const { axe: checker } = window as unknown as { axe: Checker };
    // What passes is only counted: to describe it takes longer than to find the faults.
    return checker.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] });
  });
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const overflowOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(['light', 'dark'] as const)('the pane, %s, at 320 px', (colorScheme) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openWorkbook('', { width: 1100, height: 800 });
    await opened.page.emulateMedia({ colorScheme });
    await opened.page.addStyleTag({ content: '#pane { width: 320px !important }' });
  });
  afterAll(() => opened.browser.close());

  test.each(['vi', 'en'])('has no serious fault in %s on any page', async (language) => {
    const frame = await pane(opened.page);
    if ((await frame.getAttribute('html', 'lang')) !== language) await frame.click('#switch-language');
    await frame.click('#tab-registration');
    await frame.click('#check-all');
    await frame.waitForSelector('[data-finding]');
    const clean = async (): Promise<void> => {
      expect(await faults(frame)).toEqual([]);
      expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
    };
    await clean();
    await frame.click('#next-finding');
    await frame.selectOption('#group-findings', 'unit');
    await clean();
    await frame.click('#open-reading');
    await frame.click('[data-table] button');
    await frame.waitForSelector('[data-heading]');
    await clean();
    await frame.click('#registration-collect');
    await frame.waitForSelector('[data-source]');
    const unreadable = { name: 'hỏng.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') };
    await frame.setInputFiles('#registration-files', [unreadable]);
    await frame.waitForSelector('[data-source][data-state=unreadable]');
    await clean();
    await frame.click('#registration-check');
    await frame.click('#tab-plan');
    await frame.waitForSelector('#plan-summary');
    for (const view of ['summary', 'timeline', 'review', 'year', 'rules']) {
      await frame.click(`#plan-${view}`);
      expect(await faults(frame)).toEqual([]);
      expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
    }
    for (const kind of ['tiers', 'step', 'incident']) {
      await frame.selectOption('#rule-kind', kind);
      expect(await faults(frame)).toEqual([]);
      expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
    }
    for (const page of ['diagnostics', 'functions']) {
      await openOtherPage(frame, page);
      await frame.waitForSelector('main h1');
      expect(await faults(frame)).toEqual([]);
    }
    await frame.click('[data-function=AWARDS]');
    await frame.click('[data-insert=AWARDS]');
    await frame.waitForSelector('[data-example=AWARDS]');
    expect(await faults(frame)).toEqual([]);
    expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
  });

  test('is worked by keyboard alone: check, and choose a finding', async () => {
    const frame = await pane(opened.page);
    await frame.click('#tab-registration');
    await frame.focus('#check-all');
    await opened.page.keyboard.press('Enter');
    await frame.waitForSelector('[data-finding]');
    await frame.focus('[data-finding="row/late"] [data-select]');
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForFunction(() => {
      const { grid } = (window as unknown as { workbench: { grid: { selection(): { rect: { row: number } } } } })
        .workbench;
      return grid.selection().rect.row === 11;
    });
  });

  test('the plans to start from have no serious fault in either language', async () => {
    await opened.page.selectOption('select', 'cham-diem-khoi.xlsx');
    await opened.page.waitForSelector('html[data-ready=true]', { state: 'attached' });
    const frame = await pane(opened.page);
    await frame.click('#tab-plan');
    await frame.waitForSelector('#write-plan');
    for (let language = 0; language < 2; language += 1) {
      expect(await faults(frame)).toEqual([]);
      expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
      await frame.click('#switch-language');
    }
  });

  test('what is about to be mended has no serious fault in either language', async () => {
    await opened.page.selectOption('select', 'dang-ky-thi-dua.xlsx');
    await eventually(() => inGrid.select(opened.page, { sheet: 'Thanh tra', row: 7, column: 3 }));
    await opened.page.waitForSelector('html[data-ready=true]', { state: 'attached' });
    const frame = await pane(opened.page);
    await frame.click('#tab-registration');
    await inGrid.write(opened.page, { sheet: 'Thanh tra', row: 7, column: 3 }, 'Thanh traa');
    await frame.click('#check-all');
    await frame.click('[data-finding="cell/unknown-unit"] [data-fix=one]');
    await frame.waitForSelector('[data-preview="1"]');
    for (let language = 0; language < 2; language += 1) {
      expect(await faults(frame)).toEqual([]);
      expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
      await frame.click('#switch-language');
    }
  });
});

describe.each(['light', 'dark'] as const)('scores and ranks, %s, at 320 px', (colorScheme) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openWorkbook('?sample=cham-diem-khoi.xlsx', { width: 1100, height: 800 });
    await opened.page.emulateMedia({ colorScheme });
    await opened.page.addStyleTag({ content: '#pane { width: 320px !important }' });
  });
  afterAll(() => opened.browser.close());

  test('have no serious fault in either language, from the empty page to the standing', async () => {
    const frame = await pane(opened.page);
    const both = async (): Promise<void> => {
      for (let language = 0; language < 2; language += 1) {
        expect(await faults(frame)).toEqual([]);
        expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
        await frame.click('#switch-language');
      }
    };
    await frame.click('#tab-scoring');
    await frame.waitForSelector('#go-to-plan');
    await both();
    await frame.click('#go-to-plan');
    await frame.click('[data-preset=tra-vinh-2021]');
    await frame.click('#write-plan');
    await frame.waitForSelector('[data-writing=written]');
    await frame.click('#tab-scoring');
    await frame.waitForSelector('[data-send]');
    await both();
    const [saved] = await Promise.all([opened.page.waitForEvent('download'), frame.click('[data-send="0"]')]);
    const buffer = fs.readFileSync(await saved.path());
    await frame.click('#score-import');
    const files = [
      { name: 'phiếu.xlsx', mimeType: 'application/octet-stream', buffer },
      { name: 'phiếu gửi lại.xlsx', mimeType: 'application/octet-stream', buffer },
      { name: 'báo cáo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
    ];
    await frame.setInputFiles('#member-files', files);
    await frame.waitForSelector('[data-preview]');
    await both();
    await frame.focus('#take-scores');
    await opened.page.keyboard.press('Enter');
    await frame.waitForSelector('[data-writing=written]');
    await frame.click('#score-overview');
    await frame.waitForSelector('[data-overview="1"]');
    await both();
    await frame.click('#score-reconcile');
    await frame.waitForSelector('[data-differences]');
    await both();
    await frame.click('#score-overview');
    await frame.focus('[data-receipt=registration]');
    await opened.page.keyboard.press('Enter');
    await frame.waitForSelector('[data-receipt-form]');
    await both();
    await frame.click('#score-review');
    await frame.waitForSelector('[data-review]');
    await frame.click('[data-review] button[aria-expanded]');
    await both();
    await frame.click('#score-settle');
    await frame.waitForSelector('[data-settled=none]');
    await both();
    await opened.page.evaluate(() => {
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
      grid.write(id, { row, column, rows: 1, columns: 1 }, [[9]]);
    });
    await frame.waitForSelector('#settle-round');
    await both();
    await frame.focus('#settle-round');
    await opened.page.keyboard.press('Enter');
    await frame.waitForSelector('[data-later]');
    await both();
    await frame.click('#tab-ranking');
    await frame.waitForSelector('[data-unit]');
    await frame.focus('[data-unit] button');
    await opened.page.keyboard.press('Enter');
    await both();
    for (const view of ['votes', 'chart', 'rounds']) {
      await frame.focus(`#rank-${view}`);
      await opened.page.keyboard.press('Enter');
      await frame.waitForSelector(`#rank-view[aria-labelledby=rank-${view}]`);
      await both();
    }
  });
});
