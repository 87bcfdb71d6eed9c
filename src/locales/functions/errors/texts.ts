import type { vi } from './vi';

/** The shape that both languages share: a missing key is a type error. */
export type ErrorTexts = typeof vi;
export type ErrorKey = keyof ErrorTexts['errors'];
