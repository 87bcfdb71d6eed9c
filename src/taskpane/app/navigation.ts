/** The pages of the work itself, each with a tab. */
export const MAIN_PAGES = ['registration', 'plan', 'scoring', 'ranking'] as const;
/** The pages under “Khác”. */
export const OTHER_PAGES = ['functions', 'diagnostics'] as const;
export type Page = (typeof MAIN_PAGES | typeof OTHER_PAGES)[number];

export function isMainPage(page: Page): page is (typeof MAIN_PAGES)[number] {
  return (MAIN_PAGES as readonly string[]).includes(page);
}

let current: Page = 'registration';
const listeners = new Set<() => void>();

/** Where the pane is. Office takes the browser's history away, so the place is kept here. */
export const navigation = {
  page: (): Page => current,
  go(page: Page): void {
    current = page;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
