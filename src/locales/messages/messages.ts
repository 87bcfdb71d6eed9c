import type { vi } from './vi';

/** Both languages have the same keys: a missing one is a type error. */
export type Messages = Readonly<Record<keyof typeof vi, string>>;
export type MessageKey = keyof Messages;
export type MessageValues = Readonly<Record<string, string | number>>;
