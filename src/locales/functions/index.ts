import { en } from './help/en';
import { vi } from './help/vi';

/** Help has the same functions and parameters in both languages: a missing key is a type error. */
export type HelpTexts = {
  readonly [Name in keyof typeof vi]: {
    readonly description: string;
    readonly details: string;
    readonly source: string;
    readonly parameters: { readonly [Parameter in keyof (typeof vi)[Name]['parameters']]: string };
  };
};
export type FunctionName = keyof typeof vi;
export type FunctionLanguage = 'vi' | 'en';
export const helpTexts: Readonly<Record<FunctionLanguage, HelpTexts>> = { vi, en };
