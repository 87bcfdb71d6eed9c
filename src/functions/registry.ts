import { ADJUST } from './adjust';
import type { Descriptor } from './descriptor';
import { QUOTA } from './quota';
import { RANK } from './rank';
import { TOTAL } from './total';
import { WEIGHTED } from './weighted';

/** Every custom function. Metadata, registration and help all come from this list. */
export const registry: readonly Descriptor[] = [WEIGHTED, TOTAL, ADJUST, RANK, QUOTA];
