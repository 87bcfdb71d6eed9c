import { en } from './en';
import { vi } from './vi';
import type { ErrorTexts } from './texts';

export type { ErrorKey, ErrorTexts } from './texts';
export const errorTexts: Readonly<Record<'vi' | 'en', ErrorTexts>> = { vi, en };
