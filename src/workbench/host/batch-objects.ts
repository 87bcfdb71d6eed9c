import { apiNotFound, invalidArgument } from './host-error';
import { callMethod, HostObject, readProperty, type ApiSet } from './host-object';
import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from './wire';

/** What is needed to find objects that no path leads to. */
export interface ObjectSource {
  readonly api: ApiSet;
  root(): HostObject;
  /** A service outside the workbook, such as the runtime's visibility. */
  service(name: string): HostObject | null;
  /** An object that office.js kept from an earlier batch. */
  byReference(reference: string): HostObject | null;
}

/** The objects of one batch, each found along its path once. Whatever hangs on a missing one is missing too: null. */
export class BatchObjects {
  readonly #paths: Batch['ObjectPaths'];
  readonly #source: ObjectSource;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: Batch['ObjectPaths'], source: ObjectSource) {
    this.#paths = paths;
    this.#source = source;
  }

  at(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw invalidArgument();
    const object = this.#resolve(path);
    this.#found.set(id, object);
    return object;
  }

  /** What is handed over: values, or objects of the batch. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return reference ? this.at(reference) : argument;
    });
  }

  #resolve(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.globalObject) return this.#source.root();
    if (type === PathType.nullObject) return null;
    if (type === PathType.referenceId) return this.#source.byReference(name);
    if (type === PathType.newObject) {
      const service = this.#source.service(name);
      if (!service) throw apiNotFound(name);
      return service;
    }
    const parent = this.at(path.ParentObjectPathId!);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    const { api } = this.#source;
    const value =
      type === PathType.property
        ? readProperty(parent, name, api)
        : callMethod(parent, type === PathType.indexer ? 'GetItem' : name, args, api);
    if (value !== null && !(value instanceof HostObject)) throw apiNotFound(`${parent.constructor.name}.${name}`);
    return value;
  }
}
