import fs from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { STATES, type State } from './states';

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The faults of what the pane shows, each with the state it was seen in. The pane is left as it was found. */
export async function faults(page: Page, frame: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const state of STATES) {
    await enter(page, frame, state);
    const own = [...(await ruleFaults(frame, state)), ...(state.isLaidOutAnew ? await layoutFaults(frame, state) : [])];
    found.push(...own.map((fault) => `${state.language}, ${state.colours}: ${fault}`));
  }
  await enter(page, frame, STATES[0]!);
  return found;
}

async function enter(page: Page, frame: Frame, { language, colours }: State): Promise<void> {
  await page.emulateMedia({ colorScheme: colours });
  // What has been scrolled below the rows that stay is no target, however small its rest.
  await frame.evaluate(() => void window.scrollTo(0, 0));
  const other = { vi: 'English', en: 'Tiếng Việt' }[language];
  if ((await frame.textContent('#switch-language')) !== other) await frame.click('#switch-language');
  await frame.waitForSelector(`#switch-language:text-is("${other}")`);
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
}

/** Serious and critical faults that axe finds. The policy forbids inline scripts, so it is evaluated. */
async function ruleFaults(frame: Frame, { rules }: State): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  const violations = await frame.evaluate(async (own) => {
    type Checker = { run(context: object, options: object): Promise<AxeResults> };
    const { axe: checker } = window as unknown as { axe: Checker };
    // What passes is only counted: to describe it takes longer than to find the faults.
    const options = { resultTypes: ['violations'], ...(own && { runOnly: { type: 'rule', values: own } }) };
    // Fluent's keyboard helper puts hidden stops beside the tabs that pass the focus on at once; they are no content.
    const results = await checker.run({ exclude: ['[data-tabster-dummy]'] }, options);
    return results.violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes.map(({ html }) => html) }));
  }, rules);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, html }) => `${id}: ${html.map((text) => text.slice(0, 120)).join(' | ')}`);
}

async function layoutFaults(frame: Frame, { language }: State): Promise<string[]> {
  const { over, stated } = await frame.evaluate(() => {
    const { scrollWidth, clientWidth, lang } = document.documentElement;
    return { over: scrollWidth - clientWidth, stated: lang };
  });
  return [
    ...(over > 0 ? [`overflow: ${over} px`] : []),
    ...(stated === language ? [] : [`language: the page says ${stated}`]),
  ];
}
