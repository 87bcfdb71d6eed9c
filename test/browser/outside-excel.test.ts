import { address, connect } from './page';

test('outside any host the pane says where it works', async () => {
  const browser = await connect();
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    await page.goto(address('taskpane.html'));
    await page.waitForSelector('h1');
    expect(await page.textContent('h1')).toBe('Hãy mở trong Excel');
    expect(await page.textContent('main')).toContain('bảng tính trong trình duyệt');
    expect(await page.getAttribute('a', 'href')).toBe('workbench.html');
  } finally {
    await browser.close();
  }
});
