import { ballotResult } from '../../core/bloc/records/ballots';
import type { Bar } from '../../core/bloc/standings/bars';
import { BY_VOTE, type StandingRow } from '../../core/bloc/standings/standings';
import { OPEN } from '../../core/bloc/points/tally';
import type { Plan } from '../../core/plan/plan';
import type { Texts } from '../app/language';
import type { RankedBook } from './rank-book';

/** More names than this say nothing that the number does not say. */
const MOST = 3;

/** Why a unit is not proposed. */
function barText(bar: Bar, texts: Texts): string {
  switch (bar.kind) {
    case 'excluded':
      return texts('rank.barred.excluded', { reason: bar.reason });
    case 'vote':
      return texts('rank.barred.vote', { votes: bar.votes, needed: bar.needed });
    case 'limited':
      return texts('rank.barred.limited', { name: bar.atMost });
    case 'class':
      return texts(bar.name === '' ? 'rank.barred.noClass' : 'rank.barred.class', { name: bar.name, least: bar.least });
  }
}

/** What has to be said of a unit's place: class, limit, proposal, votes, ties, what decided, what rounding did. */
export function remarks(plan: Plan, row: StandingRow, { standings, records }: RankedBook, texts: Texts): string[] {
  const { entrant, classified, proposal, barred, tiedWith, decidedBy, exactRank, tally } = row;
  const found: string[] = [];
  if (classified?.kind === 'class') {
    const { band, byPoints, condition } = classified;
    found.push(texts('rank.class', { name: band.name }));
    if (band !== byPoints) found.push(texts('rank.class.lowered', { name: byPoints.name }));
    if (condition !== '') found.push(texts('rank.class.condition', { condition }));
  } else if (classified?.kind === 'none') {
    found.push(texts('rank.class.none'));
  } else if (classified?.kind === 'unknown-limit') {
    found.push(texts('rank.class.unknownLimit', { name: entrant.atMost ?? '' }));
  }
  const limit = [...records.limits].find(([unit]) => unit.name === entrant.name)?.[1];
  if (limit) found.push(texts('rank.limited', { name: limit.atMost, reason: limit.reason }));
  // What a vote came to is said with its votes.
  for (const { award, bar } of barred.filter((one) => one.bar.kind !== 'vote')) {
    found.push(texts('rank.barred', { award, reason: barText(bar, texts) }));
  }
  if (proposal !== '') found.push(texts('rank.proposal', { proposal }));
  for (const ballot of records.ballots) {
    const award = plan.awards.find(({ name }) => name === ballot.about);
    if (ballot.unit.name !== entrant.name || !award) continue;
    const { voters, needed, isPassed } = ballotResult(award, ballot);
    const values = { award: award.name, votes: ballot.votes, voters: voters ?? '–', needed: needed ?? '–' };
    found.push(texts(isPassed === false ? 'rank.voted.failed' : 'rank.voted', values));
  }
  if (tiedWith.length > 0) {
    found.push(texts('rank.tied', { units: tiedWith.map((at) => standings.rows[at]!.entrant.name).join(', ') }));
  }
  for (const words of decidedBy) {
    found.push(words === BY_VOTE ? texts('rank.decided.vote') : texts('rank.decided', { words }));
  }
  if (exactRank !== null && tally.total !== OPEN) found.push(texts('rank.rounded', { rank: exactRank }));
  if (tally.total === OPEN) {
    const names = tally.faults.slice(0, MOST).map(({ criterion }) => plan.criteria[criterion]!.name);
    const rest = tally.faults.length > MOST ? ['…'] : [];
    found.push(texts('rank.missing', { count: tally.faults.length, names: [...names, ...rest].join('; ') }));
  }
  return found;
}
