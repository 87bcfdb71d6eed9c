import { chromium, type Browser, type CDPSession, type Download, type Frame, type Page } from 'playwright-core';

export interface Opened {
  /** The part of the browser that is this workbook's own: closing it leaves the others alone. */
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Addresses outside the origin that anything asked for. */
  readonly outside: string[];
  /** Errors that scripts threw. */
  readonly errors: string[];
}

export function address(path: string): string {
  return `${process.env['THIDUA_ADDRESS']}/${path}`;
}

/** The browser that all suites share; what is opened in it has storage and downloads of its own. */
export function connect(): Promise<Browser> {
  return chromium.connect(process.env['THIDUA_BROWSER_SERVER']!);
}

/** The workbook in a fresh context, with a sample open and computed. */
export async function openWorkbook(query = '', viewport = { width: 1400, height: 900 }): Promise<Opened> {
  const browser = await connect();
  const page = await browser.newPage({ viewport });
  const outside: string[] = [];
  const errors: string[] = [];
  const origin = process.env['THIDUA_ADDRESS']!;
  const watch = (url: string): void => {
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) outside.push(url);
  };
  page.on('request', (request) => watch(request.url()));
  page.on('framenavigated', (frame) => watch(frame.url()));
  page.on('popup', (popup) => {
    watch(popup.url());
    popup.on('request', (request) => watch(request.url()));
    popup.on('pageerror', (error) => errors.push(error.message));
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const cdp = await page.context().newCDPSession(page);
  await page.goto(address(`workbench.html${query}`));
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  return { browser, page, cdp, outside, errors };
}

/** The pane's frame, once it shows a page. */
export async function pane(page: Page, wanted = 'registration'): Promise<Frame> {
  await page.waitForSelector('#pane iframe');
  const own = (): Frame | undefined => page.frames().find((one) => one.url().includes('taskpane.html'));
  // A frame that was just made has no address yet.
  await eventually(() => expect(own()).toBeDefined());
  const frame = own()!;
  await frame.waitForSelector('#page');
  await openPage(frame, wanted);
  return frame;
}

/** Opens a page by the menu of pages. */
export async function openPage(frame: Frame, page: string): Promise<void> {
  if ((await frame.getAttribute('#page', 'data-page')) === page) return;
  await frame.click('#pages');
  await frame.click(`#page-${page}`);
  await frame.waitForSelector('[role=menu]', { state: 'detached' });
  await frame.waitForSelector(`#page[data-page=${page}]`);
}

/** Opens a view of the page, by its tab or, where that found no room, by the menu behind the tabs. */
export async function openView(frame: Frame, page: string, view: string): Promise<void> {
  await frame.waitForSelector(`#${page}-view`);
  if (await frame.isVisible(`#${page}-${view}`)) await frame.click(`#${page}-${view}`);
  else {
    await frame.click(`#${page}-more`);
    await frame.click(`#${page}-more-${view}`);
  }
  await frame.waitForSelector(`#${page}-view[aria-labelledby=${page}-${view}]`);
}

/** Chooses an action from the menu of a view. */
export async function choose(frame: Frame, action: string): Promise<void> {
  await frame.click('#more-actions');
  await frame.click(action);
}

export async function savedBytes(download: Download): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The grid of the page, for tests that look behind the pixels. */
interface PageWindow {
  workbench: {
    grid: {
      sheets(): { id: string; name: string }[];
      values(id: string, rect: object): unknown[][];
      write(id: string, rect: object, values: unknown[][]): void;
      writeNumberFormats(id: string, rect: object, formats: string[][]): void;
      select(id: string, rect: object): void;
      selection(): { sheetId: string; rect: { row: number; column: number } };
      isEditing(): boolean;
      extras: { protectedSheets: Set<string> };
    };
    restartPane(): void;
    hidePane(): void;
    showPane(): void;
  };
}

export const inGrid = {
  values: (page: Page, cell: Cell, rows = 1, columns = 1): Promise<unknown[][]> =>
    page.evaluate(
      ([{ sheet, row, column }, height, width]) => {
        const { grid } = (window as unknown as PageWindow).workbench;
        const id = grid.sheets().find(({ name }) => name === sheet)!.id;
        return grid.values(id, { row, column, rows: height, columns: width });
      },
      [cell, rows, columns] as const,
    ),
  write: (page: Page, cell: Cell, value: string | number): Promise<void> =>
    page.evaluate(
      ([{ sheet, row, column }, content]) => {
        const { grid } = (window as unknown as PageWindow).workbench;
        const id = grid.sheets().find(({ name }) => name === sheet)!.id;
        grid.write(id, { row, column, rows: 1, columns: 1 }, [[content]]);
      },
      [cell, value] as const,
    ),
  format: (page: Page, cell: Cell, format: string): Promise<void> =>
    page.evaluate(
      ([{ sheet, row, column }, pattern]) => {
        const { grid } = (window as unknown as PageWindow).workbench;
        const id = grid.sheets().find(({ name }) => name === sheet)!.id;
        grid.writeNumberFormats(id, { row, column, rows: 1, columns: 1 }, [[pattern]]);
      },
      [cell, format] as const,
    ),
  select: (page: Page, cell: Cell): Promise<void> =>
    page.evaluate(({ sheet, row, column }) => {
      const { grid } = (window as unknown as PageWindow).workbench;
      const id = grid.sheets().find(({ name }) => name === sheet)!.id;
      grid.select(id, { row, column, rows: 1, columns: 1 });
    }, cell),
  selected: (page: Page): Promise<Cell> =>
    page.evaluate(() => {
      const { grid } = (window as unknown as PageWindow).workbench;
      const { sheetId, rect } = grid.selection();
      const sheet = grid.sheets().find(({ id }) => id === sheetId)!.name;
      return { sheet, row: rect.row, column: rect.column };
    }),
  isEditing: (page: Page): Promise<boolean> =>
    page.evaluate(() => (window as unknown as PageWindow).workbench.grid.isEditing()),
  restartPane: (page: Page): Promise<void> =>
    page.evaluate(() => (window as unknown as PageWindow).workbench.restartPane()),
  hidePane: (page: Page): Promise<void> => page.evaluate(() => (window as unknown as PageWindow).workbench.hidePane()),
};

/** `B9` of a sheet, counted from 0. */
export function cellAt(place: string): Cell {
  const [, sheet = '', letter = '', row = ''] = /^(.*)!([A-Z])(\d+)$/.exec(place) ?? [];
  return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

/** Repeats a claim until it holds; its own failure comes out when it does not within five seconds. */
export async function eventually(claim: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + 5_000;
  for (;;) {
    try {
      await claim();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

let clicks = 0;

/** Puts the keyboard into the grid, as a click on a cell does. Never twice on one place: that would be a double click. */
export async function focusGrid(page: Page): Promise<void> {
  const box = (await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox())!;
  clicks += 1;
  await page.mouse.click(box.x + 200 + 60 * (clicks % 7), box.y + box.height - 60);
}
