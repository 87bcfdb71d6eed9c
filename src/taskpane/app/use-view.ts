import { useCallback, useSyncExternalStore } from 'react';
import { navigation, type Page } from './navigation';

/** The view of a page that is shown, which is kept while other pages are looked at. */
export function useView<V extends string>(page: Page, views: readonly V[], first: V): [V, (view: V) => void] {
  const kept = useSyncExternalStore(navigation.subscribe, () => navigation.view(page));
  const view = views.find((one) => one === kept) ?? first;
  const show = useCallback((next: V) => navigation.go(page, next), [page]);
  return [view, show];
}
