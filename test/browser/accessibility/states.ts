/** The language and the colours in which a view is looked at. */
export interface State {
  readonly language: 'vi' | 'en';
  readonly colours: 'light' | 'dark';
  /** The rules of axe that are asked there; null for all of them. */
  readonly rules: readonly string[] | null;
  /** Whether the width and the language of the page are looked at too. */
  readonly isLaidOutAnew: boolean;
}

/** What colours can change. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What other words can change: names, the language that is stated, and what longer words push away. */
const OF_WORDS = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-tab-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'aria-treeitem-name',
  'button-name',
  'document-title',
  'frame-title',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'input-button-name',
  'label',
  'link-name',
  'role-img-alt',
  'scrollable-region-focusable',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'target-size',
  'valid-lang',
];

/**
 * Which rule runs where. A view has the same elements in every language and in all colours, so it is looked at whole once;
 * the other states are asked for what they can change.
 */
export const STATES: readonly State[] = [
  { language: 'vi', colours: 'light', rules: null, isLaidOutAnew: true },
  { language: 'vi', colours: 'dark', rules: OF_COLOURS, isLaidOutAnew: false },
  { language: 'en', colours: 'light', rules: OF_WORDS, isLaidOutAnew: true },
];
