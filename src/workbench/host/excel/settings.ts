import { itemNotFound } from '../host-error';
import { HostObject } from '../host-object';

/** The workbook's settings of the add-in: keys and JSON values. */
export type SettingStore = Map<string, unknown>;

export class SettingCollection extends HostObject {
  readonly scalars = [];
  constructor(private readonly store: SettingStore) {
    super();
  }
  override items(): readonly HostObject[] {
    return [...this.store.keys()].map((key) => new Setting(this.store, key));
  }
  GetCount(): number {
    return this.store.size;
  }
  Add(key: unknown, value: unknown): Setting {
    this.store.set(String(key), value);
    return new Setting(this.store, String(key));
  }
  GetItem(key: unknown): Setting {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    return this.store.has(String(key)) ? new Setting(this.store, String(key)) : null;
  }
}

class Setting extends HostObject {
  readonly scalars = ['key', 'value'];
  constructor(
    private readonly store: SettingStore,
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
  get Value(): unknown {
    return this.store.get(this.key);
  }
  set Value(value: unknown) {
    this.store.set(this.key, value);
  }
  Delete(): null {
    this.store.delete(this.key);
    return null;
  }
}
