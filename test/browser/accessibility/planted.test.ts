import type { Frame } from 'playwright-core';
import { openPage, openWorkbook, pane, type Opened } from '../page';
import { faults } from './inspect';

/* Faults put in on purpose, each in the one state where it shows, are found: so silence means something. */

let opened: Opened;
let frame: Frame;
beforeAll(async () => {
  opened = await openWorkbook('', { width: 1100, height: 800 });
  await opened.page.addStyleTag({ content: '#pane { width: 320px !important }' });
  frame = await pane(opened.page);
  await openPage(frame, 'registration');
  await frame.waitForSelector('#check-all');
});
afterAll(() => opened.browser.close());

/** Puts an element into the page, which follows its language the way `onLanguage` says. */
const plant = (html: string, onLanguage = ''): Promise<void> =>
  frame.evaluate(
    ([content, follow]) => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', `<div id="planted">${content}</div>`);
      // The page's policy forbids evaluating texts, so that only attributes can be taken away.
      if (follow === '') return;
      const planted = document.querySelector('#planted > *')!;
      new MutationObserver(() => {
        if (document.documentElement.lang === 'en') planted.removeAttribute(follow);
      }).observe(document.documentElement, { attributes: true });
    },
    [html, onLanguage] as const,
  );
const weed = (): Promise<void> => frame.evaluate(() => document.querySelector('#planted')!.remove());

test('nothing is found before and after', async () => expect(await faults(opened.page, frame)).toEqual([]));

test.each([
  [
    'a contrast that is too low in dark colours alone',
    `<style>@media (prefers-color-scheme: dark) { #dim { color: #333; background: #222 } }</style><p id="dim">Mờ</p>`,
    '',
    [/^vi, dark: color-contrast: /],
  ],
  [
    'an overflow in English alone',
    '<style>html[lang=en] #wide { width: 900px }</style><p id="wide">Rộng</p>',
    '',
    [/^en, light: overflow: \d+ px$/],
  ],
  ['a button without a name', '<button></button>', '', [/^vi, light: button-name: /, /^en, light: button-name: /]],
  [
    'a button that loses its name in English',
    '<button aria-label="Xoá"></button>',
    'aria-label',
    [/^en, light: button-name: /],
  ],
  ['a fault of structure', '<ul><p>Không phải mục</p></ul>', '', [/^vi, light: list: /]],
])('%s', async (_, html, onLanguage, expected) => {
  await plant(html, onLanguage);
  const found = await faults(opened.page, frame);
  expect(found).toHaveLength(expected.length);
  expected.forEach((pattern, at) => expect(found[at]).toMatch(pattern));
  await weed();
});

test('a page that keeps saying Vietnamese when it is English', async () => {
  await frame.evaluate(() =>
    Object.defineProperty(document.documentElement, 'lang', {
      configurable: true,
      get: () => 'vi',
      set: () => undefined,
    }),
  );
  expect(await faults(opened.page, frame)).toEqual(['en, light: language: the page says vi']);
  await frame.evaluate(() => delete (document.documentElement as { lang?: string }).lang);
});

test('and nothing is left of it', async () => expect(await faults(opened.page, frame)).toEqual([]));
