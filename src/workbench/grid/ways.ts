/** Where Excel's documentation leaves two ways, or its builds differ: the one that a workbook goes. An add-in survives both. */
export interface Ways {
  /** What stands between the addresses of several areas; the documentation's examples have a space. */
  readonly betweenAreas: ', ' | ',';
}

export const USUAL_WAYS: Ways = { betweenAreas: ', ' };
