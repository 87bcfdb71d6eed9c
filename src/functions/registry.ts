import { ADJUST } from './scoring/adjust';
import { ALLOCATE } from './quotas/allocate';
import { ATTAINMENT } from './scoring/attainment';
import { AWARDS } from './ranking/awards';
import { CHECKRULE } from './scoring/check-rule';
import { DAYSLATE, DEADLINE } from './texts/dates';
import type { Descriptor, Group } from './call/descriptor';
import { GRADE } from './scoring/grade';
import { FINDNAME, SAMENAME } from './texts/names';
import { NUMBER } from './texts/number';
import { PRIZE } from './scoring/prize';
import { QUOTA, WITHIN } from './quotas/quota';
import { BLOCRANK, RANK } from './ranking/rank';
import { RANKING } from './ranking/ranking';
import { RATIO } from './quotas/ratio';
import { SCORE } from './scoring/score';
import { STREAK } from './ranking/streak';
import { TITLE } from './texts/title';
import { BLOCTOTALS, TOTAL } from './scoring/total';
import { VOTES } from './quotas/votes';
import { WEIGHTED } from './scoring/weighted';

/** Every custom function, by the chapters of the help. */
export const CHAPTERS: Readonly<Record<Group, readonly Descriptor[]>> = {
  scoring: [ATTAINMENT, SCORE, CHECKRULE, TOTAL, ADJUST, WEIGHTED, BLOCTOTALS, GRADE],
  ranking: [RANK, BLOCRANK, RANKING, AWARDS],
  quotas: [QUOTA, RATIO, WITHIN, ALLOCATE, VOTES, STREAK, PRIZE],
  texts: [DEADLINE, DAYSLATE, NUMBER, SAMENAME, FINDNAME, TITLE],
};

/** Metadata, registration and help all come from this list, in this order. */
export const registry: readonly Descriptor[] = Object.values(CHAPTERS).flat();
