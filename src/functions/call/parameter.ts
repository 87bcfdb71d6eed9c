/** One parameter of a custom function, and what may be handed over for it. */
export interface Parameter {
  /** The same in every interface language. A repeating parameter is named without its number. */
  readonly name: string;
  /** `matrix` takes a range; `scalar` one value. */
  readonly shape: 'matrix' | 'scalar';
  readonly presence: 'required' | 'optional' | 'repeating';
  /** A required argument that may be blank. */
  readonly mayBeBlank?: boolean;
  /** A repeating argument of which there must be at least one. */
  readonly isNeeded?: boolean;
}

export const required = (name: string, shape: Parameter['shape'] = 'matrix'): Parameter => ({
  name,
  shape,
  presence: 'required',
});
export const requiredOrBlank = (name: string, shape: Parameter['shape'] = 'matrix'): Parameter => ({
  ...required(name, shape),
  mayBeBlank: true,
});
export const optional = (name: string, shape: Parameter['shape'] = 'matrix'): Parameter => ({
  name,
  shape,
  presence: 'optional',
});
export const repeating = (name: string): Parameter => ({ name, shape: 'matrix', presence: 'repeating' });
