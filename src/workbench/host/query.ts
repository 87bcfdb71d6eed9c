import { apiNotFound } from './host-error';
import { HostObject, readProperty, type ApiSet } from './host-object';
import type { Query } from './wire';

/** Answers a load: the selected properties, by path, of one object or of every item of a collection. */
export function answerQuery(object: HostObject, query: Query, api: ApiSet): object {
  const items = object.items?.();
  if (!items) return selected(object, query.Select ?? [], api);
  const end = query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top;
  const paths = (query.Select ?? []).map((path) => path.replace(/^items\//i, ''));
  return {
    _Items: items.slice(query.Skip ?? 0, end).map((item) => ({ ...item.identity(), ...selected(item, paths, api) })),
  };
}

function selected(object: HostObject, paths: readonly string[], api: ApiSet): object {
  const answer: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : object.scalars) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      const name = pascal(path);
      const value = readProperty(object, name, api);
      answer[name] = value instanceof HostObject ? answerQuery(value, {}, api) : value;
    } else {
      const name = pascal(path.slice(0, slash));
      nested.set(name, [...(nested.get(name) ?? []), path.slice(slash + 1)]);
    }
  }
  for (const [name, inner] of nested) {
    const value = readProperty(object, name, api);
    if (!(value instanceof HostObject)) throw apiNotFound(name);
    answer[name] = answerQuery(value, { Select: inner }, api);
  }
  return answer;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
