import { act, createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { WorkbookContext } from '../../src/taskpane/app/workbook-context';
import type { Workbook } from '../../src/workbook/workbook';

/*
 * Runs a hook of the pane without a page: what is drawn is nothing, so that React needs of a document no more than the place
 * where nothing is drawn.
 */

Object.assign(globalThis, { window: globalThis, HTMLIFrameElement: class {}, IS_REACT_ACT_ENVIRONMENT: true });

/** What is asked of the workbook in a test; anything else that a hook asks for fails. */
export type AskedOf = Partial<Workbook>;

export interface Hook<T> {
  /** What the hook gave last. */
  readonly current: T;
  /** Does something, and waits until React and the promises that are kept by then have come to rest. */
  readonly doing: (what: (current: T) => unknown) => Promise<void>;
  /** Renders again with another `use`. */
  readonly render: (use: () => T) => Promise<void>;
  readonly leave: () => Promise<void>;
}

export async function hookOf<T>(use: () => T, workbook: AskedOf = {}): Promise<Hook<T>> {
  let current: T;
  const Page = ({ own }: { own: () => T }): ReactElement | null => {
    current = own();
    return null;
  };
  const root = createRoot(place());
  const shown = (own: () => T): ReactElement =>
    createElement(WorkbookContext.Provider, { value: workbook as Workbook }, createElement(Page, { own }));
  const render = (own: () => T): Promise<void> => act(async () => root.render(shown(own)));
  await render(use);
  return {
    get current() {
      return current;
    },
    doing: (what) =>
      act(async () => {
        await what(current);
      }),
    render,
    leave: () => act(async () => root.unmount()),
  };
}

function place(): Element {
  const listens = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const document = { ...listens, nodeType: 9, activeElement: null };
  return { ...listens, nodeType: 1, tagName: 'DIV', ownerDocument: document } as unknown as Element;
}

/** A promise that a test keeps when it likes. */
export interface Pending<T> {
  readonly promise: Promise<T>;
  readonly keep: (value: T) => void;
  readonly fail: (failure: unknown) => void;
}

export function pending<T>(): Pending<T> {
  let keep!: (value: T) => void;
  let fail!: (failure: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  return { promise, keep, fail };
}

/** What Office.js throws. */
export const hostError = (code: string): Error => Object.assign(new Error(code), { code });
/** What it throws while somebody edits a cell. */
export const EDITING = hostError('InvalidOperationInCellEditMode');
