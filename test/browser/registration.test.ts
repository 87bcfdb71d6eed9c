import fs from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { cellAt, eventually, focusGrid, inGrid, openPage, openWorkbook, pane, choose, type Opened } from './page';

interface Expected {
  readonly code: string;
  readonly gravity: string;
  readonly cell: string;
}

const LIST = path.join(__dirname, 'expected/dang-ky-thi-dua.json');
const expected = JSON.parse(fs.readFileSync(LIST, 'utf8')) as Expected[];
const text = ({ code, gravity, cell }: Expected): string => `${gravity} ${code} ${cell}`;

/** How each planted mistake is undone in its cell. */
const MENDED: Readonly<Record<string, string | number>> = {
  'row/missing-name Văn phòng!B9': 'Lê Văn Mẫu Một Ba',
  'row/missing-unit P. BCVT!D10': 'Phòng Bưu chính - Viễn thông',
  'row/missing-title P. CNTT!E9': 'Lao động tiên tiến',
  'cell/unknown-title P. TTBC!E10': 'Lao động tiên tiến',
  'cell/unknown-unit Thanh tra!D8': 'Thanh tra',
  'row/late TT CNTT!G12': 44638,
};
/** The two ratios are mended where the extra person was planted. */
const RATIOS_MENDED: readonly { readonly finding: string; readonly cell: string; readonly value: string }[] = [
  { finding: 'plan/ratio-exceeded Văn phòng!E7', cell: 'P. CNTT!E7', value: 'Lao động tiên tiến' },
  { finding: 'plan/ratio-exceeded P. BCVT!F7', cell: 'P. BCVT!F11', value: '' },
];

async function findings(frame: Frame): Promise<string[]> {
  await frame.click('#check-all');
  await frame.waitForSelector('#check-all:not([disabled])');
  await frame.waitForFunction(() => !document.querySelector('[data-outcome=stale]'));
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(
      ({ dataset }) => `${dataset['gravity']} ${dataset['finding']} ${dataset['cell']}`,
    ),
  );
}

async function withValue(page: Page, place: string, value: string | number, task: () => Promise<void>): Promise<void> {
  const cell = cellAt(place);
  const [[before]] = (await inGrid.values(page, cell)) as [[string | number]];
  await inGrid.write(page, cell, value);
  await task();
  await inGrid.write(page, cell, before);
}

describe('the sample with planted mistakes', () => {
  let opened: Opened;
  let frame: Frame;
  beforeAll(async () => {
    opened = await openWorkbook();
    frame = await pane(opened.page);
  });
  afterAll(() => opened.browser.close());

  test('gives exactly the findings listed by hand', async () => {
    expect((await findings(frame)).sort()).toEqual(expected.map(text).sort());
  });

  test('loses exactly one finding with each mistake that is mended', async () => {
    const mended = [
      ...Object.entries(MENDED).map(([finding, value]) => ({ finding, cell: finding.split(/ (.*)/s)[1]!, value })),
      ...RATIOS_MENDED,
    ];
    expect(mended).toHaveLength(expected.length);
    for (const { finding, cell, value } of mended) {
      await withValue(opened.page, cell, value, async () => {
        const left = expected.map(text).filter((one) => one !== `error ${finding}`);
        expect(left).toHaveLength(expected.length - 1);
        expect((await findings(frame)).sort()).toEqual(left.sort());
      });
    }
  });

  test('shows the cell of a finding that is chosen', async () => {
    await findings(frame);
    await frame.click('[data-finding="row/late"] [data-select]');
    await eventually(async () => expect(await inGrid.selected(opened.page)).toEqual(cellAt('TT CNTT!G12')));
    await frame.click('[data-finding="row/missing-name"] [data-select]');
    await eventually(async () => expect(await inGrid.selected(opened.page)).toEqual(cellAt('Văn phòng!B9')));
  });

  test('is checked on one sheet without accusing it of a ratio of all units', async () => {
    await inGrid.select(opened.page, cellAt('Thanh tra!A1'));
    await choose(frame, '#check-active');
    await frame.waitForFunction(() => document.querySelectorAll('[data-finding]').length < 8);
    const codes = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(({ dataset }) => dataset['finding']),
    );
    expect(codes).toEqual(['cell/unknown-unit']);
  });

  test('says so when it has changed since the check', async () => {
    await findings(frame);
    await inGrid.write(opened.page, cellAt('Thanh tra!H8'), 'ghi chú');
    await frame.waitForSelector('[data-outcome=stale]');
    await inGrid.write(opened.page, cellAt('Thanh tra!H8'), '');
  });

  test('is told in English as well', async () => {
    await frame.click('#switch-language');
    await frame.waitForSelector('text=Check again');
    expect((await findings(frame)).sort()).toEqual(expected.map(text).sort());
    expect(await frame.textContent('[data-finding="row/late"]')).toContain(
      'after the last valid day 18/3/2022 (days late: 3)',
    );
    await frame.click('#switch-language');
    await frame.waitForSelector('text=Rà soát lại');
  });

  test('is read while no cell is being edited, and otherwise says what to do', async () => {
    await focusGrid(opened.page);
    await inGrid.select(opened.page, cellAt('Thanh tra!H9'));
    await opened.page.keyboard.press('F2');
    await eventually(async () => expect(await inGrid.isEditing(opened.page)).toBe(true));
    await frame.evaluate(() => document.querySelector<HTMLElement>('#check-all')!.click());
    await frame.waitForSelector('[data-fault=editing]');
    await opened.page.keyboard.press('Escape');
    await eventually(async () => expect(await inGrid.isEditing(opened.page)).toBe(false));
    expect((await findings(frame)).sort()).toEqual(expected.map(text).sort());
  });

  test('asks nothing of any other origin', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

describe('the corrected twin', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openWorkbook('?sample=dang-ky-thi-dua-da-sua.xlsx');
  });
  afterAll(() => opened.browser.close());

  test('gives no finding', async () => {
    const frame = await pane(opened.page);
    expect(await findings(frame)).toEqual([]);
    await frame.waitForSelector('[data-outcome=clean]');
  });

  test('a sheet without a table is named, with what to do', async () => {
    const frame = await pane(opened.page);
    await inGrid.select(opened.page, cellAt('Danh sách đơn vị!A1'));
    await choose(frame, '#check-active');
    await frame.waitForSelector('[data-outcome=no-table]');
    expect(await frame.textContent('[data-outcome=no-table]')).toContain('Danh sách đơn vị');
  });
});

describe('a plan that asks for titles in a row', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openWorkbook('?sample=so-trong.xlsx');
  });
  afterAll(() => opened.browser.close());

  test('says that the titles of earlier years are not kept, makes their table, and judges by it once it is filled in', async () => {
    const frame = await pane(opened.page);
    await openPage(frame, 'plan');
    await frame.click('[data-preset="dang-ky-2026"]');
    await frame.click('#write-plan');
    await frame.waitForSelector('[data-writing=written]');
    await opened.page.evaluate(() => {
      type Grid = { addSheet(name: string): string; write(id: string, rect: object, values: unknown[][]): void };
      const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
      grid.write(grid.addSheet('Đăng ký'), { row: 0, column: 0, rows: 2, columns: 3 }, [
        ['STT', 'Họ và tên', 'Danh hiệu'],
        [1, 'Lê Mẫu An', 'CSTĐ tỉnh'],
      ]);
    });
    await openPage(frame, 'registration');
    await frame.click('#check-all');
    await frame.waitForSelector('[data-outcome=no-history]');
    await frame.click('#make-history');
    await frame.waitForSelector('[data-outcome=no-history]', { state: 'detached' });
    expect(await frame.locator('[data-finding="row/title-chain"]').count()).toBe(0);
    for (const [column, value] of ['Lê Mẫu An', '', 2025, 'CSTĐCS'].entries()) {
      await inGrid.write(opened.page, { sheet: 'Danh hiệu đã đạt', row: 1, column }, value);
    }
    await frame.waitForSelector('[data-finding="row/title-chain"]');
    expect(await frame.textContent('[data-finding="row/title-chain"]')).toContain('1 lần liên tục');
  });
});
