/** The pages of the pane. */
export const PAGES = ['registration', 'plan', 'diagnostics'] as const;
export type Page = (typeof PAGES)[number];

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
