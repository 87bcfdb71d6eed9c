import type { vi } from './vi';

/** The shape that both languages share: a missing key is a type error. */
export type FunctionTexts = typeof vi;
export type FunctionName = keyof FunctionTexts['functions'];
export type ErrorKey = keyof FunctionTexts['errors'];
