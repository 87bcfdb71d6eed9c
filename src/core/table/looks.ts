/** What a cell of an official sheet is; what that looks like is told once, for files, workbooks and documents alike. */
export type Look =
  'title' | 'subtitle' | 'label' | 'fact' | 'note' | 'heading' | 'group' | 'text' | 'center' | 'points' | 'total';

export interface Appearance {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Across its cell; texts stand left and numbers right. */
  readonly align?: 'center' | 'right';
  /** Half way up its cell instead of at the top. */
  readonly isMiddle?: boolean;
  /** Within lines, as cells of the table are. */
  readonly isFramed?: boolean;
  readonly isShaded?: boolean;
  readonly wraps?: boolean;
}

export const APPEARANCES: Readonly<Record<Look, Appearance>> = {
  title: { isBold: true, align: 'center' },
  subtitle: { isBold: true, align: 'center', wraps: true },
  label: {},
  fact: { isBold: true },
  note: { isItalic: true, wraps: true },
  heading: { isBold: true, align: 'center', isMiddle: true, isFramed: true, isShaded: true, wraps: true },
  group: { isBold: true, isFramed: true, wraps: true },
  text: { isFramed: true, wraps: true },
  center: { isFramed: true, align: 'center' },
  points: { isFramed: true, align: 'right' },
  total: { isBold: true, isFramed: true, isShaded: true },
};

/** Of cells that are shaded, as `RRGGBB`. */
export const SHADE = 'E7E6E6';
