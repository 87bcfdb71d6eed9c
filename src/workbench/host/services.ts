import { shownError } from '../runtime/script-runtime';
import { HostObject } from './host-object';

/** Where the runtime shows: as a pane, or hidden in the background. */
export type RuntimeState = 'Visible' | 'Background' | 'Inactive';

export interface RuntimeControl {
  state(): RuntimeState;
  setState(state: RuntimeState): void;
}

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends HostObject {
  readonly scalars = [];
  constructor(private readonly control: RuntimeControl) {
    super();
  }
  GetAppRuntimeState(): RuntimeState {
    return this.control.state();
  }
  SetAppRuntimeState(state: unknown): null {
    this.control.setState(state === 'Visible' ? 'Visible' : 'Background');
    return null;
  }
}

/** office.js tells here that it can take ribbon actions. */
export class AddinInternalService extends HostObject {
  readonly scalars = [];
  constructor(private readonly onReady: () => void) {
    super();
  }
  NotifyActionHandlerReady(): null {
    this.onReady();
    return null;
  }
}

/** Results of custom functions that were called through the add-in's runtime. */
export class CustomFunctionsService extends HostObject {
  readonly scalars = [];
  constructor(private readonly onResults: (results: readonly unknown[]) => void) {
    super();
  }
  SetInvocationArrayResults(results: unknown): null {
    this.onResults((results as readonly (readonly unknown[])[]).map((result) => result.map(taken)));
    return null;
  }
}

/** A result as Excel takes it. */
function taken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(taken);
  if (typeof value !== 'object' || value === null || !('code' in value)) return value;
  const { code, message } = shownError(value);
  return { ...value, code, basicValue: code, message };
}
