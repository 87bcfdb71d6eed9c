import type { Grid, GridEvent } from '../grid/grid';
import type { ObjectSource } from './batch-objects';
import { busyGrid, type IsBusy } from './busy-grid';
import { EventRegistry } from './events';
import type { OpenWorkbook } from './excel/application';
import { Range } from './excel/range';
import type { SettingStore } from './excel/settings';
import { Workbook } from './excel/workbook';
import { answerTooLong, requestTooLong } from './host-error';
import type { ApiSet, HostObject } from './host-object';
import { isTooLong } from './payload';
import { processBatch } from './processor';
import {
  AddinInternalService,
  AppRuntimeService,
  CustomFunctionsService,
  type RuntimeControl,
  type RuntimeState,
} from './services';
import { Category, EventType, PathType, type Batch, type Entry, type Envelope } from './wire';

/** The global that office.js looks for when it loads: JSON texts both ways. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
}

export interface HostOptions {
  readonly grid: Grid;
  readonly settings: SettingStore;
  readonly workbookName: () => string;
  readonly runtime: RuntimeControl;
  /** What it stands for; the earliest that the add-in runs on where nothing is said. */
  readonly api?: ApiSet;
  readonly onActionsReady?: () => void;
  /** Absent where there is one workbook and no more. */
  readonly openWorkbook?: OpenWorkbook;
  /** Formulas whose cells are still being computed; without it every result is there at once. */
  readonly isBusy?: IsBusy;
  /** Told of every request: for tests that count, and for faults put in on purpose. */
  readonly intercept?: (text: string) => Fault | 'silent' | null;
}

/** Why a request is refused: before any of it is done, or after some of its actions, which stay done. */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly after?: number;
}

/** Of Excel LTSC 2021 as it came out. */
const EARLIEST = 12;
const REQUEST = 1;
const PUSH = 3;

/** Answers one pane's office.js. A pane that is re-created gets a host of its own. */
export class Host implements ObjectSource {
  readonly bridge: NativeBridge;
  readonly api: ApiSet;
  readonly #options: HostOptions;
  readonly #grid: Grid;
  readonly #events = new EventRegistry();
  readonly #stopListening: () => void;
  readonly #pending = new Map<number, (result: readonly unknown[]) => void>();
  #lastInvocation = 0;

  constructor(options: HostOptions) {
    this.#options = options;
    this.api = options.api ?? EARLIEST;
    this.#grid = options.isBusy ? busyGrid(options.grid, options.isBusy) : options.grid;
    this.bridge = { sendMessageToHost: (text) => this.#receive(text) };
    this.#stopListening = options.grid.listen((event) => this.tell(event));
  }

  /** Tells listeners of something that happened: in the grid, or while formulas were computed elsewhere. */
  tell(event: GridEvent): void {
    const entry = this.#events.entryFor(event, this.#grid);
    if (entry) this.#push([entry]);
  }

  /** Tells the add-in that its runtime came into sight, or went out of it. */
  tellVisibility(state: RuntimeState): void {
    const message = JSON.stringify({ visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
    const messageType = EventType.visibilityChanged;
    this.#push([{ messageCategory: Category.event, messageType, targetId: '', message }]);
  }

  dispose(): void {
    this.#stopListening();
    delete this.bridge.onMessageFromHost;
  }

  /** Runs a function that the add-in associated with a ribbon button. */
  invokeAction(name: string): void {
    this.#push([{ messageCategory: Category.action, messageType: 1000, targetId: '', message: [name, '{}'] }]);
  }

  /** Calls a custom function in the add-in's own runtime; resolves with `[id, succeeded, value, errorCode?]`. */
  callFunction(id: string, args: readonly unknown[], signal?: AbortSignal): Promise<readonly unknown[]> {
    const invocation = ++this.#lastInvocation;
    const allowErrors = 4;
    const message = [invocation, id, args, '', allowErrors];
    const answer = new Promise<readonly unknown[]>((resolve, reject) => {
      this.#pending.set(invocation, resolve);
      signal?.addEventListener('abort', () => {
        // An answer that still comes finds nobody waiting.
        this.#pending.delete(invocation);
        this.#pushCall(1001, { invocationId: invocation });
        reject(new Error('The call was cancelled.'));
      });
    });
    this.#pushCall(1000, message);
    return answer;
  }

  #pushCall(messageType: number, message: unknown): void {
    this.#push([{ messageCategory: Category.customFunction, messageType, targetId: '', message }]);
  }

  root(): HostObject {
    const { settings, workbookName, openWorkbook = null } = this.#options;
    return new Workbook(this.#grid, this.#events, settings, workbookName, openWorkbook);
  }

  byReference(reference: string): HostObject | null {
    return Range.fromReference(this.#grid, reference);
  }

  service(name: string): HostObject | null {
    if (name === 'Microsoft.AppRuntime.AppRuntimeService') return new AppRuntimeService(this.#options.runtime);
    if (name === 'Microsoft.InternalService.AddinInternalService') {
      return new AddinInternalService(() => this.#options.onActionsReady?.());
    }
    if (name === 'Microsoft.ExcelServices.CustomFunctions') {
      return new CustomFunctionsService((results) => this.#settle(results));
    }
    return null;
  }

  #receive(text: string): void {
    const envelope = JSON.parse(text) as Envelope;
    if (envelope.type !== REQUEST) return;
    const { body } = envelope.message as { body: Batch | string };
    const batch = parsed(body);
    const fault = this.#fault(text, batch);
    // Some requests Excel never answers, such as to show a pane that it does not want to show.
    if (fault === 'silent') return;
    // Excel never answers within the call that asks.
    const message = this.#answer(batch, fault);
    setTimeout(() => this.#send({ id: envelope.id, type: REQUEST, message }));
  }

  #answer(batch: Batch, fault: Fault | null): unknown {
    if (fault && fault.after === undefined) return refusal(fault);
    const { after = Infinity } = fault ?? {};
    const body = JSON.stringify(processBatch(batch, this, (at) => (at === after ? fault : null)));
    return isTooLong(body) ? refusal(answerTooLong()) : { statusCode: 200, headers: {}, body };
  }

  /** While a cell is edited the workbook answers nothing; what office.js asks of its own runtime is answered. */
  #fault(text: string, { ObjectPaths }: Batch): Fault | 'silent' | null {
    const isOfWorkbook = Object.values(ObjectPaths).some(({ ObjectPathType: type }) => type === PathType.globalObject);
    if (isOfWorkbook && this.#options.grid.isEditing()) {
      return { code: 'InvalidOperationInCellEditMode', message: 'Excel is in cell-editing mode.' };
    }
    if (isTooLong(text)) return requestTooLong();
    return this.#options.intercept?.(text) ?? null;
  }

  #settle(results: readonly unknown[]): void {
    for (const result of results as readonly (readonly unknown[])[]) {
      const id = result[0] as number;
      this.#pending.get(id)?.(result);
      this.#pending.delete(id);
    }
  }

  #push(entries: readonly Entry[]): void {
    setTimeout(() => this.#send({ type: PUSH, message: { entries } }));
  }

  #send(envelope: Envelope): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(envelope));
  }
}

const refusal = ({ code, message }: Fault): unknown => ({
  statusCode: 400,
  headers: {},
  body: JSON.stringify({ error: { code, message } }),
});

function parsed(body: Batch | string): Batch {
  return typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
}
