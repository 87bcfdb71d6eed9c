/** The pages, in the order of the work; the last ones help with it. */
export const PAGES = ['start', 'plan', 'registration', 'scoring', 'ranking', 'functions', 'diagnostics'] as const;
export type Page = (typeof PAGES)[number];

let current: Page = 'start';
const views = new Map<Page, string>();
const listeners = new Set<() => void>();

/** Where the pane is. Office takes the browser's history away, so the place is kept here. */
export const navigation = {
  page: (): Page => current,
  /** The view that a page showed last; undefined before it was ever looked at. */
  view: (page: Page): string | undefined => views.get(page),
  /** Without a view the page shows the one it was left at. */
  go(page: Page, view?: string): void {
    current = page;
    if (view !== undefined) views.set(page, view);
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
