import type { Finding } from '../../findings/finding';
import type { Steps } from '../../steps';
import { excessOf, ratioResults, type RatioResult } from '../ratios/ratios';
import type { TableRole } from '../table/row-facts';
import type { CheckContext, Report } from './check';
import { absentUnits } from './unit-missing';

/**
 * More people registered for an award than its ratio allows.
 *
 * A ratio over all units is not judged on a single sheet unless all units have people there: on the table of one room,
 * 15% of five people would accuse everybody. A ratio within a unit is not judged while people whose unit cannot be
 * told may still belong to it and would make the number right.
 */
export function ratio(onResults: (results: readonly RatioResult[]) => void) {
  return function* (context: CheckContext, report: Report): Steps<void> {
    const { units, coverage, sheets, role } = context;
    const isPartial = coverage === 'part' && (units.units.length === 0 || absentUnits(units, sheets).length > 0);
    const results = yield* ratioResults(context);
    for (const result of results) {
      if (result.count === 0) continue;
      if (result.unit === null && isPartial) report(found('plan/ratio-partial', 'information', result, role));
      else if (excessOf(result) > 0) {
        if (result.count <= result.highestLimit) report(found('plan/ratio-partial', 'information', result, role));
        else report(found(result.base === 0 ? 'plan/base-missing' : 'plan/ratio-exceeded', 'error', result, role));
      }
    }
    onResults(results);
  };
}

function found(code: Finding['code'], gravity: Finding['gravity'], result: RatioResult, role: TableRole): Finding {
  const { award, unit, percent, baseTitle, base, raw, rounding, limit, count, holders, undecided } = result;
  return {
    code,
    gravity,
    cell: holders[0]!,
    related: holders,
    source: award.source.section,
    values: {
      award: award.name,
      role,
      base,
      baseTitle,
      unit: unit?.name ?? '',
      percent,
      raw,
      rounding,
      limit,
      count,
      excess: count - limit,
      actual: base === 0 ? 0 : count / base,
      undecided,
    },
  };
}
