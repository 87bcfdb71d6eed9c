import { quotas } from './quotas';
import { ranking } from './ranking';
import { scoring } from './scoring';
import { texts } from './texts';

/** Descriptions of the custom functions in English. */
export const en = { ...scoring, ...ranking, ...quotas, ...texts };
