import { apiNotFound, HostError, invalidArgument } from './host-error';
import { callMethod, HostObject, readProperty, writeProperty } from './host-object';
import { answerQuery } from './query';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchResult,
  type ObjectPath,
} from './wire';

/** What the processor needs to find objects that no path leads to. */
export interface ObjectSource {
  root(): HostObject;
  /** A service outside the workbook, such as the runtime's visibility. */
  service(name: string): HostObject | null;
  /** An object that office.js kept from an earlier batch. */
  byReference(reference: string): HostObject | null;
}

/**
 * Answers one batch of office.js: its actions in order, up to the first that fails. A missing `…OrNullObject` is null,
 * and so is everything asked of it.
 */
export function processBatch(batch: Batch, source: ObjectSource): BatchResult {
  const objects = new Map<number, HostObject | null>();
  const result: BatchResult = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) result.TraceIds.push(action.Id);
      result.Results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (failure) {
      return { ...result, Error: errorInfo(failure, index, action) };
    }
  }
  return result;

  function perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = objectAt(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.identity();
      case ActionType.query:
        return answerQuery(object, action.QueryInfo ?? {});
      case ActionType.method: {
        const value = callMethod(object, action.Name, argumentsOf(action.ArgumentInfo));
        return value instanceof HostObject ? value.identity() : (value ?? null);
      }
      case ActionType.setProperty:
        writeProperty(object, action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.update:
        update(object, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  function objectAt(id: number): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw invalidArgument();
    const object = resolve(path);
    objects.set(id, object);
    return object;
  }

  function resolve(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.globalObject) return source.root();
    if (type === PathType.nullObject) return null;
    if (type === PathType.referenceId) return source.byReference(name);
    if (type === PathType.newObject) {
      const service = source.service(name);
      if (!service) throw apiNotFound(name);
      return service;
    }
    const parent = objectAt(path.ParentObjectPathId!);
    if (parent === null) return null;
    const args = argumentsOf(path.ArgumentInfo);
    const value =
      type === PathType.property
        ? readProperty(parent, name)
        : callMethod(parent, type === PathType.indexer ? 'GetItem' : name, args);
    if (value !== null && !(value instanceof HostObject)) throw apiNotFound(`${parent.constructor.name}.${name}`);
    return value;
  }

  function argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return reference ? objectAt(reference) : argument;
    });
  }
}

/** `range.set({ values, format: { fill: { color } } })` */
function update(object: HostObject, properties: unknown): void {
  if (typeof properties !== 'object' || properties === null) throw invalidArgument();
  for (const [name, value] of Object.entries(properties)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
    const inner = isNested ? readProperty(object, member) : null;
    if (inner instanceof HostObject) update(inner, value);
    else writeProperty(object, member, value);
  }
}

function errorInfo(failure: unknown, index: number, action: Action): NonNullable<BatchResult['Error']> {
  const isKnown = failure instanceof HostError;
  return {
    Code: isKnown ? failure.code : 'GeneralException',
    Message: failure instanceof Error ? failure.message : String(failure),
    ActionIndex: index,
    Location: action.Name,
    HttpStatusCode: 400,
  };
}
