import type { Grid } from '../grid/grid';
import { Host } from '../host/bridge';
import type { OpenWorkbook } from '../host/excel/application';
import type { SettingStore } from '../host/excel/settings';
import type { RuntimeState } from '../host/services';
import { hostExternal } from './host-external';

/** The ExcelApi that the page stands for and answers: 1.14, as of LTSC 2021 today. */
const API = 14;

export interface PaneOptions {
  readonly container: HTMLElement;
  readonly grid: Grid;
  readonly settings: SettingStore;
  readonly workbookName: () => string;
  readonly url: string;
  readonly locale: string;
  readonly title: string;
  readonly openWorkbook: OpenWorkbook;
  readonly onState: (state: RuntimeState) => void;
  /** The page wants to be loaded anew. */
  readonly onReload: () => void;
}

/**
 * The add-in's pane and runtime: a frame of the shipped page, with the host where office.js looks for it. It is hidden,
 * never removed, while the workbook lives; a new workbook gets a new frame.
 */
export class PaneFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #host: Host;
  readonly #options: PaneOptions;
  readonly #ready: Promise<void>;
  #state: RuntimeState = 'Background';
  #isDisposed = false;

  constructor(options: PaneOptions) {
    this.#options = options;
    let actionsReady: () => void = () => undefined;
    this.#ready = new Promise((resolve) => (actionsReady = resolve));
    this.#host = new Host({
      grid: options.grid,
      api: API,
      settings: options.settings,
      workbookName: options.workbookName,
      runtime: { state: () => this.#state, setState: (state) => this.show(state) },
      openWorkbook: options.openWorkbook,
      onActionsReady: () => actionsReady(),
    });
    this.#frame = document.createElement('iframe');
    this.#frame.title = options.title;
    this.#frame.src = options.url;
    this.#frame.addEventListener('load', () => {
      // What office.js looks for is not there when a page loads itself again: it gets a frame of its own.
      this.#frame.contentWindow?.addEventListener('pagehide', () => {
        if (!this.#isDisposed) setTimeout(options.onReload);
      });
    });
    options.container.append(this.#frame);
    // The first document of a frame keeps what is put on its window when a page of the same origin replaces it.
    Object.assign(this.#frame.contentWindow!, { _richApiNativeBridge: this.#host.bridge });
    Object.defineProperty(this.#frame.contentWindow, 'external', {
      value: hostExternal(options.locale, options.workbookName(), API),
      configurable: true,
    });
  }

  /** Puts the keyboard into the pane, on its first button. */
  focus(): void {
    this.#frame.focus();
    this.#frame.contentDocument?.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus();
  }

  /** Hears keys that are pressed inside the pane, once its page is there. */
  listenToKeys(listener: (event: KeyboardEvent) => void): void {
    this.#frame.addEventListener('load', () => {
      this.#frame.contentWindow?.addEventListener('keydown', listener, true);
    });
  }

  get state(): RuntimeState {
    return this.#state;
  }

  show(state: RuntimeState): void {
    if (state !== this.#state) this.#host.tellVisibility(state);
    this.#state = state;
    this.#options.container.hidden = state !== 'Visible';
    this.#options.onState(state);
  }

  /** Runs a ribbon action once the add-in can take one. */
  async invoke(action: string): Promise<void> {
    await this.#ready;
    this.#host.invokeAction(action);
  }

  /** Calls a custom function in the add-in's own runtime, as Excel does: what office.js answers. */
  call(id: string, args: readonly unknown[]): Promise<readonly unknown[]> {
    return this.#host.callFunction(id, args);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#host.dispose();
    this.#frame.remove();
  }
}
