import { address, connect, eventually } from './page';

/*
 * Which bundle office.js loads of itself depends on where it runs: those of the web and of the Mac are not the one under
 * which the browser workbook works. Each has to load from our own origin, under the policy of the page.
 */

/** One of those that office.js trusts; what it serves is made here. */
const HOST = 'https://excel.officeapps.live.com';

const PLATFORMS = [
  ['Windows', 'Excel$Win32$16.01$vi-VN', 'excel-win32-16.01.js'],
  ['the web', 'Excel$Web$16.00$vi-VN', 'excel-web-16.00.js'],
  ['a Mac', 'Excel$Mac$16.00$vi-VN', 'excel-mac-16.00.js'],
] as const;

test.each(PLATFORMS)('in Excel on %s', async (_, info, bundle) => {
  const browser = await connect();
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    const faults: string[] = [];
    const loaded: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('response', (response) => loaded.push(`${response.status()} ${response.url()}`));
    await page.addInitScript(() => {
      const own = window as unknown as { violations: string[] };
      own.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        own.violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    // As in Excel, the page lies in a frame of the host.
    const source = `${HOST}/taskpane.html?_host_Info=${info}$$$$0#&_xdm_Info=conversation|id|${HOST}`;
    await page.route(`${HOST}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname !== '/') return route.fulfill({ response: await page.request.get(address(pathname.slice(1))) });
      return route.fulfill({
        contentType: 'text/html',
        body: `<link rel="icon" href="data:,"><iframe src="${source}">`,
      });
    });
    await page.goto(`${HOST}/`);
    const frame = page.frames().at(-1)!;
    await eventually(() => expect(loaded).toContain(`200 ${HOST}/office/${bundle}`));
    await frame.waitForFunction(() => 'Office' in window && 'Excel' in window);
    await page.waitForTimeout(500);
    expect(await frame.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(loaded.filter((one) => !one.startsWith(`200 ${HOST}/`))).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});
