import type { Frame } from 'playwright-core';
import { openWorkbook, pane, type Opened } from './page';

/** A pane of 320 px on a laptop of 1366×768, and where it begins. */
export async function openSight(query: string, style = ''): Promise<{ opened: Opened; frame: Frame }> {
  const opened = await openWorkbook(query, { width: 1366, height: 768 });
  await opened.page.addStyleTag({ content: `#pane { width: 320px !important } ${style}` });
  return { opened, frame: await pane(opened.page, 'start') };
}

/** How many of the elements lie in the pane as a whole, none behind what stays above them, nothing scrolled. */
export async function inSight(frame: Frame, selector: string): Promise<number> {
  await frame.waitForSelector(selector);
  return frame.$$eval(selector, (all) => {
    if (window.scrollY !== 0) throw new Error('The pane is scrolled.');
    const isSeen = (one: Element): boolean => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      const met = document.elementFromPoint((left + right) / 2, top + 2);
      return top >= 0 && bottom <= window.innerHeight && left >= 0 && right <= window.innerWidth && one.contains(met);
    };
    return all.filter(isSeen).length;
  });
}
