import { en } from './en';
import { vi } from './vi';
import type { FunctionTexts } from './texts';

export type { ErrorKey, FunctionName, FunctionTexts } from './texts';
export type FunctionLanguage = 'vi' | 'en';
export const functionTexts: Readonly<Record<FunctionLanguage, FunctionTexts>> = { vi, en };
