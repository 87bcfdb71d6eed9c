import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type * as Harness from './harness';
import type { CellsOfSheet } from './plain-book';

// The bundle is made before the tests start.
// eslint-disable-next-line @typescript-eslint/no-require-imports
export const harness = require('../../.cache/host.cjs') as typeof Harness;

export type { CellsOfSheet } from './plain-book';

export interface Session {
  readonly excel: typeof Excel;
  /** What office.js offers besides: the pane, and buttons of the ribbon. */
  readonly office: typeof Office;
  readonly engine: ReturnType<typeof Harness.headless>;
  readonly host: Harness.Host;
  /** The texts of the requests so far. */
  readonly requests: string[];
  /** What the add-in keeps in the workbook. */
  readonly settings: Harness.SettingStore;
  /** The next requests fail with this code. */
  failWith(code: string | null): void;
  /** Requests fail as is said of their text; `silent` ones are never answered. */
  refuse(fault: (text: string) => Refusal): void;
  setEditing(editing: boolean): void;
  /** Cells of custom functions are being computed, or stand there computed. */
  setBusy(busy: boolean): void;
  dispose(): void;
}

/** Why a request is refused; `after` so many of its actions, which stay done. */
type Refusal = string | { readonly code: string; readonly after: number } | null;

export interface SessionOptions {
  readonly settings?: Harness.SettingStore;
  /** The minor number of the ExcelApi that the host stands for. */
  readonly api?: number;
  readonly extras?: Harness.Extras;
  /** What functions get for a blank cell. */
  readonly blank?: null | '' | 0;
  readonly ways?: Parameters<typeof Harness.headless>[0]['ways'];
  /** Told of every call of a custom function from a cell. */
  readonly onCall?: (id: string) => void;
}

/** Which of Excel's versions the tests stand for: `THIDUA_API=12` is the earliest, LTSC 2021 has 14 and LTSC 2024 17. */
export const API = Number(process.env['THIDUA_API'] ?? 14);

/** A workbook that was read from a file, as the browser workbook opens it. */
export function openBook(
  book: Parameters<typeof Harness.toSnapshot>[0],
  { session, ...options }: Omit<SessionOptions, 'extras' | 'settings'> & { readonly session?: string } = {},
): Session {
  const { workbook, extras } = harness.toSnapshot(book, 'workbook', 'Thử nghiệm', { session });
  return openOn(workbook, { ...options, extras, settings: new Map(book.kept?.settings) });
}

/** What a file of the workbook would hold. */
export function bookOf({ engine: { grid }, settings }: Session): Parameters<typeof Harness.toSnapshot>[0] {
  return { ...harness.fromGrid(grid), kept: harness.keptIn(grid, settings) };
}

/** Real office.js proxies over the headless workbook. A text starting with `=` is a formula. */
export function openSession(sheets: readonly CellsOfSheet[], options?: SessionOptions): Session {
  return openOn(harness.plainBook(sheets), options);
}

/** The add-in's own code finds this session's workbook as it finds Excel's. */
export function enter(session: Session): Session {
  Object.assign(globalThis, { Excel: session.excel });
  return session;
}

/** The end of a session, once nothing is computed any more: a calculation that outlives its workbook would never end. */
export async function leave(session: Session): Promise<void> {
  await session.engine.settled();
  session.dispose();
  delete (globalThis as { Excel?: unknown }).Excel;
}

/**
 * How many cells call our functions. The calls of a calculation are no measure: the engine asks a spilled formula twice, and
 * starts anew when a writing takes longer than it waits.
 */
export function ownFormulas({ engine: { grid } }: Session): number {
  const texts = grid.sheets().flatMap(({ id }) => {
    const used = grid.usedRange(id, false);
    return used ? grid.formulas(id, used).flat() : [];
  });
  return texts.filter((text) => typeof text === 'string' && text.startsWith('=') && text.includes('THIDUA.')).length;
}

function openOn(
  workbook: ReturnType<typeof Harness.plainBook>,
  {
    extras = new harness.Extras(),
    settings = new Map(),
    api = API,
    blank = null,
    ways,
    onCall = () => undefined,
  }: SessionOptions = {},
): Session {
  const requests: string[] = [];
  let fault: (text: string) => Refusal = () => null;
  let editing = false;
  let busy = false;
  const engine = harness.headless({
    workbook,
    extras,
    functions: harness.ourFunctions(onCall),
    isEditing: () => editing,
    blank,
    ways,
  });
  const host = new harness.Host({
    grid: engine.grid,
    settings,
    workbookName: () => 'Thử nghiệm.xlsx',
    api,
    isBusy: (formula) => busy && formula.includes('THIDUA.'),
    runtime: { state: () => 'Visible', setState: () => undefined },
    intercept: (text) => {
      requests.push(text);
      const refusal = fault(text);
      if (refusal === null || refusal === 'silent') return refusal;
      const { code, ...more } = typeof refusal === 'string' ? { code: refusal } : refusal;
      return { code, message: code, ...more };
    },
  });
  const { Excel: excel, Office: office } = loadOffice(host.bridge);
  return {
    excel,
    office,
    engine,
    host,
    requests,
    settings,
    failWith: (code) => (fault = () => code),
    refuse: (own) => (fault = own),
    setEditing: (value) => (editing = value),
    setBusy(value) {
      busy = value;
      if (!busy) for (const { id } of engine.grid.sheets()) host.tell({ kind: 'calculated', sheetId: id });
    },
    dispose() {
      host.dispose();
      engine.dispose();
    },
  };
}

const OFFICE = path.dirname(require.resolve('@microsoft/office-js/package.json'));
const script = new vm.Script(fs.readFileSync(path.join(OFFICE, 'dist/excel-win32-16.01.debug.js'), 'utf8'));

interface OfficeRealm {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: Parameters<typeof Harness.wrap>[1] extends () => infer T ? T : never;
}

/** Loads office.js into a realm of its own, with the bridge in the place where it looks for one. */
function loadOffice(bridge: Harness.Host['bridge']): OfficeRealm {
  const store = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const mappings: Record<string, unknown> = {};
  const association = { mappings, associate: () => undefined, onchange: () => undefined };
  const context = vm.createContext({
    document: { readyState: 'complete', addEventListener: () => undefined, getElementsByTagName: () => [] },
    location: { href: 'http://127.0.0.1/', search: '', hash: '', origin: 'http://127.0.0.1' },
    navigator: { userAgent: 'test' },
    localStorage: store,
    sessionStorage: store,
    console,
    setTimeout,
    clearTimeout,
    CustomFunctions: { _association: association, associate: () => undefined },
    _richApiNativeBridge: bridge,
  });
  vm.runInContext('window = globalThis; self = globalThis;', context);
  script.runInContext(context);
  const realm = context as unknown as OfficeRealm;
  for (const descriptor of harness.registry) {
    const implementation = harness.wrap(
      descriptor,
      () => realm.CustomFunctions,
      () => 'vi',
    );
    mappings[descriptor.id] = implementation;
  }
  return realm;
}
