import type { PlanRow } from '../../../plan/schema/tables';
import type { Standings } from '../standings';

type Band = PlanRow<'bands'>;

/** The class of each total by one formula; null where the bounds of the plan say more than the lowest points of a class. */
export function classFormula(bands: readonly Band[], total: string, limit: string): string | null {
  const own = bands.filter(({ from, to }) => from !== null || to !== null);
  const sorted = [...own].sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
  const isPlain = sorted.every((band, at) => {
    const above = sorted[at - 1];
    if (band.noZero === 'forbidden') return false;
    if (band.to === null) return true;
    if (!above) return false;
    // Exactly where one class ends the next begins.
    return band.to === above.from && (band.isBelow === 'below') === (above.isAbove !== 'above');
  });
  if (!isPlain || sorted.length === 0) return null;
  const rows = sorted.map(
    ({ from, isAbove, name }) => `"${isAbove === 'above' ? '>' : '>='}${from ?? 0}",${quoted(name)}`,
  );
  return `IF(${total}="","",IFNA(THIDUA.GRADE(${[total, `{${rows.join(';')}}`, ...(limit === '' ? [] : [limit])].join(',')}),""))`;
}

interface AwardArguments {
  readonly total: string;
  readonly blocs: string | null;
  readonly undecided: string;
  /** The tiebreakers, each behind a comma. */
  readonly tail: string;
}

/** What is proposed by one formula; null where the blocs have different numbers of awards, or none at all. */
export function awardFormula(
  { blocs: standing }: Standings,
  { total, blocs, undecided, tail }: AwardArguments,
): string | null {
  const [first] = standing;
  if (!first || first.counts.length === 0) return null;
  const isSame = standing.every(({ counts }) => counts.every(({ count }, at) => count === first.counts[at]!.count));
  if (!isSame) return null;
  const counts = `{${first.counts.map(({ count }) => count).join(';')}}`;
  const labels = `{${first.counts.map(({ award }) => quoted(award.name)).join(';')}}`;
  return `THIDUA.AWARDS(${total},${counts},${labels},${blocs ?? ''},${quoted(undecided)}${tail})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
