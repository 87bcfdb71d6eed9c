import { BatchObjects, type ObjectSource } from './batch-objects';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from './host-error';
import { callMethod, HostObject, readProperty, writeProperty, type ApiSet } from './host-object';
import { answerQuery } from './query';
import { ActionType, type Action, type Batch, type BatchResult } from './wire';

/**
 * Answers one batch of office.js: its actions in order, up to the first that fails. A missing `…OrNullObject` is null,
 * and so is everything asked of it; it cannot be written to, nor told to do something. `faultAt` stops before an action.
 */
export function processBatch(
  batch: Batch,
  source: ObjectSource,
  faultAt: (index: number) => Pick<HostError, 'code' | 'message'> | null = () => null,
): BatchResult {
  const objects = new BatchObjects(batch.ObjectPaths, source);
  const result: BatchResult = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const fault = faultAt(index);
      if (fault) throw new HostError(fault.code, fault.message);
      if (action.ActionType === ActionType.trace) result.TraceIds.push(action.Id);
      result.Results.push({ ActionId: action.Id, Value: perform(action, objects, source.api) });
    } catch (failure) {
      return { ...result, Error: errorInfo(failure, index, action) };
    }
  }
  return result;
}

function perform(action: Action, objects: BatchObjects, api: ApiSet): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = objects.at(action.ObjectPathId);
  if (object === null) return ofNothing(action);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object.identity();
    case ActionType.query:
      return answerQuery(object, action.QueryInfo ?? {}, api);
    case ActionType.method: {
      const value = callMethod(object, action.Name, objects.argumentsOf(action.ArgumentInfo), api);
      return value instanceof HostObject ? value.identity() : (value ?? null);
    }
    case ActionType.setProperty:
      writeProperty(object, action.Name, objects.argumentsOf(action.ArgumentInfo)[0], api);
      return null;
    case ActionType.ensureUnchanged:
      return null;
    case ActionType.update:
      update(object, objects.argumentsOf(action.ArgumentInfo)[0], api);
      return null;
    default:
      throw apiNotFound(`action type ${action.ActionType}`);
  }
}

/** What Excel says of a null object, whose members are null objects too. */
function ofNothing({ ActionType: type, Name: name }: Action): null {
  const isInternal = type === ActionType.method && name.startsWith('_');
  const asks = type === ActionType.instantiate || type === ActionType.query || type === ActionType.ensureUnchanged;
  if (asks || isInternal) return null;
  throw itemNotFound();
}

/** `range.set({ values, format: { fill: { color } } })` */
function update(object: HostObject, properties: unknown, api: ApiSet): void {
  if (typeof properties !== 'object' || properties === null) throw invalidArgument();
  for (const [name, value] of Object.entries(properties)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
    const inner = isNested ? readProperty(object, member, api) : null;
    if (inner instanceof HostObject) update(inner, value, api);
    else writeProperty(object, member, value, api);
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
