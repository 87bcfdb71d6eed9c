import { ADJUST } from './adjust';
import { ALLOCATE } from './allocate';
import { ATTAINMENT } from './attainment';
import { AWARDS } from './awards';
import { CHECKRULE } from './check-rule';
import { DAYSLATE, DEADLINE } from './dates';
import type { Descriptor, Group } from './descriptor';
import { GRADE } from './grade';
import { FINDNAME, SAMENAME } from './names';
import { NUMBER } from './number';
import { PRIZE } from './prize';
import { QUOTA, WITHIN } from './quota';
import { BLOCRANK, RANK } from './rank';
import { RANKING } from './ranking';
import { RATIO } from './ratio';
import { SCORE } from './score';
import { STREAK } from './streak';
import { TITLE } from './title';
import { BLOCTOTALS, TOTAL } from './total';
import { VOTES } from './votes';
import { WEIGHTED } from './weighted';

/** Every custom function, by the chapters of the help. */
export const CHAPTERS: Readonly<Record<Group, readonly Descriptor[]>> = {
  scoring: [ATTAINMENT, SCORE, CHECKRULE, TOTAL, ADJUST, WEIGHTED, BLOCTOTALS, GRADE],
  ranking: [RANK, BLOCRANK, RANKING, AWARDS],
  quotas: [QUOTA, RATIO, WITHIN, ALLOCATE, VOTES, STREAK, PRIZE],
  texts: [DEADLINE, DAYSLATE, NUMBER, SAMENAME, FINDNAME, TITLE],
};

/** Metadata, registration and help all come from this list, in this order. */
export const registry: readonly Descriptor[] = Object.values(CHAPTERS).flat();
