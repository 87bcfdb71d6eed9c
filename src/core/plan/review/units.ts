import type { Finding } from '../../findings/finding';
import { folded } from '../../names/fold';
import { nameKey } from '../../names/same-name';
import { UnitFinder } from '../find-unit';
import { at, overall, type PlanCheck, type PlanUnderReview } from './check';

/** Sheet names hold 31 characters; a member's sheets add a few of their own. */
const LONGEST_SHORT_NAME = 25;
/** Words that speak of several units at once: `các phòng chuyên môn`, `Trưởng các phòng`. */
const SEVERAL = /^(?:truong, pho |truong |thu truong |chanh )?(?:cac|nhung|moi|toan|tat ca|toan bo|toan the)\b/;
/** Posts of a unit, which stand for it. */
const POST = /^(?:chanh|truong|pho|giam doc|thu truong|lanh dao)\s+/;

/** Units that are named somewhere and not listed, listed twice, or too long for the name of a sheet. */
export const units: PlanCheck = (review) => {
  if (review.plan.units.length === 0) return [overall('plan/units-missing', 'information')];
  return [...unlisted(review), ...twice(review), ...tooLong(review)];
};

function unlisted(review: PlanUnderReview): Finding[] {
  const { plan } = review;
  const finder = new UnitFinder(plan.units);
  const isListed = (name: string): boolean =>
    finder.find(name) !== null || finder.find(name.normalize('NFC').replace(/^\S+\s+/, '')) !== null;
  const check = (name: string): boolean => {
    const text = folded(name);
    return name !== '' && !SEVERAL.test(text) && finder.find(name) === null && !(POST.test(text) && isListed(name));
  };
  const finding = (table: 'activities' | 'criteria' | 'deadlines' | 'targets', row: number, column: string) => {
    return (name: string): Finding =>
      at(review, ['plan/unit-unlisted', 'warning'], [table, row, column as never], {
        found: name,
        suggestion: finder.nearest(name)?.name ?? '',
      });
  };
  return [
    ...plan.activities.flatMap((one, row) => [
      ...one.units.filter(check).map(finding('activities', row, 'units')),
      ...one.except.filter(check).map(finding('activities', row, 'except')),
    ]),
    ...plan.criteria.flatMap((one, row) => one.units.filter(check).map(finding('criteria', row, 'units'))),
    ...plan.targets.flatMap((one, row) => [one.unit].filter(check).map(finding('targets', row, 'unit'))),
    ...plan.deadlines.flatMap((one, row) => [
      ...one.units.filter(check).map(finding('deadlines', row, 'units')),
      ...one.except.filter(check).map(finding('deadlines', row, 'except')),
    ]),
  ];
}

function twice(review: PlanUnderReview): Finding[] {
  const seen = new Map<string, number>();
  return review.plan.units.flatMap(({ name, shortName }, row) =>
    (['name', 'shortName'] as const).flatMap((column) => {
      const text = column === 'name' ? name : shortName;
      const key = nameKey(text);
      const first = seen.get(key);
      if (text === '' || first === row) return [];
      seen.set(key, first ?? row);
      if (first === undefined) return [];
      const values = { name: text };
      const other = review.place('units', first, 'name');
      return [at(review, ['plan/unit-twice', 'error'], ['units', row, column], values, [other])];
    }),
  );
}

function tooLong(review: PlanUnderReview): Finding[] {
  return review.plan.units.flatMap(({ shortName }, row) =>
    shortName.length > LONGEST_SHORT_NAME
      ? [
          at(review, ['plan/short-name-long', 'warning'], ['units', row, 'shortName'], {
            name: shortName,
            length: shortName.length,
            most: LONGEST_SHORT_NAME,
          }),
        ]
      : [],
  );
}
