import { apiNotFound } from './host-error';

/**
 * One object of the Excel object model, as the host answers for it. Members carry Excel's own names (`GetRange`,
 * `Values`): getters are properties, methods are methods. What is not there is an API the host does not know. Ranges, worksheets
 * and tables lead to each other, as in Excel's model: the only files of the house that import each other in a circle.
 */
export abstract class HostObject {
  /** What office.js gets when it instantiates the object: its identity. */
  identity(): object {
    return {};
  }

  /** The scalar properties that a bare `load()` returns. */
  abstract readonly scalars: readonly string[];

  /**
   * Members of a later set than ExcelApi 1.12, which every host of the add-in has: by name, the minor number of theirs. A
   * host of an earlier set does not know them; office.js itself sends them all the same.
   */
  get later(): Readonly<Record<string, number>> {
    return {};
  }

  /** The items of a collection. */
  items?(): readonly HostObject[];
}

/** The minor number of the ExcelApi that a host stands for: 12 for 1.12. */
export type ApiSet = number;

const MEMBER = /^_?[A-Z]\w*$/;

export function readProperty(object: HostObject, name: string, api: ApiSet): unknown {
  const value = member(object, name, api);
  if (typeof value === 'function') throw apiNotFound(`${object.constructor.name}.${name}`);
  return value;
}

export function writeProperty(object: HostObject, name: string, value: unknown, api: ApiSet): void {
  const owner = ownerOf(object, name, api);
  if (!owner || !Object.getOwnPropertyDescriptor(owner, name)?.set) {
    throw apiNotFound(`${object.constructor.name}.${name}`);
  }
  (object as unknown as Record<string, unknown>)[name] = value;
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[], api: ApiSet): unknown {
  const method = member(object, name, api);
  if (typeof method !== 'function') throw apiNotFound(`${object.constructor.name}.${name}`);
  return (method as (...args: unknown[]) => unknown).apply(object, [...args]);
}

function member(object: HostObject, name: string, api: ApiSet): unknown {
  if (!ownerOf(object, name, api)) throw apiNotFound(`${object.constructor.name}.${name}`);
  return (object as unknown as Record<string, unknown>)[name];
}

/** The class that defines a member, below the common base and with one of Excel's names. */
function ownerOf(object: HostObject, name: string, api: ApiSet): object | null {
  if (!MEMBER.test(name) || (object.later[name] ?? 0) > api) return null;
  for (let owner: object = object; owner !== HostObject.prototype; owner = Object.getPrototypeOf(owner) as object) {
    if (Object.hasOwn(owner, name)) return owner;
  }
  return null;
}
