import { invalidArgument, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';

const LONGEST_KEY = 255;

/** Texts that go with a sheet and its file. Keys know no upper and lower case, and are at most 255 characters long. */
export class WorksheetCustomPropertyCollection extends HostObject {
  readonly scalars = [];
  constructor(private readonly store: Map<string, string>) {
    super();
  }
  override items(): readonly HostObject[] {
    return [...this.store.keys()].map((key) => new WorksheetCustomProperty(this.store, key));
  }
  GetCount(): number {
    return this.store.size;
  }
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY || typeof value !== 'string') {
      throw invalidArgument();
    }
    const known = this.#known(key) ?? key;
    this.store.set(known, value);
    return new WorksheetCustomProperty(this.store, known);
  }
  GetItem(key: unknown): WorksheetCustomProperty {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const known = this.#known(String(key));
    return known === undefined ? null : new WorksheetCustomProperty(this.store, known);
  }

  #known(key: string): string | undefined {
    return [...this.store.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  }
}

class WorksheetCustomProperty extends HostObject {
  readonly scalars = ['key', 'value'];
  constructor(
    private readonly store: Map<string, string>,
    private readonly key: string,
  ) {
    super();
  }
  override identity(): object {
    return { Key: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    return this.store.get(this.key)!;
  }
  set Value(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument();
    this.store.set(this.key, value);
  }
  Delete(): null {
    this.store.delete(this.key);
    return null;
  }
}
