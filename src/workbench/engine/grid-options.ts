import type { Rect } from '../grid/grid';
import type { Ways } from '../grid/ways';
import type { Extras } from './extras';

/** What a page knows of the grid that it shows. */
export interface GridOptions {
  readonly isEditing?: () => boolean;
  readonly extras?: Extras;
  readonly ways?: Partial<Ways>;
  /** Scrolls so that cells of the active sheet are in sight. */
  readonly reveal?: (rect: Rect) => void;
}
