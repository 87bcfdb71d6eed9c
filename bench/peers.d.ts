/** What is used of a peer that brings no types. */
declare module 'd3-array' {
  export function rank(values: Float64Array, comparator: (a: number, b: number) => number): Float64Array;
}
