import { quotas } from './quotas';
import { ranking } from './ranking';
import { scoring } from './scoring';
import { texts } from './texts';

/** Descriptions of the custom functions in Vietnamese. */
export const vi = { ...scoring, ...ranking, ...quotas, ...texts };
