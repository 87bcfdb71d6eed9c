import type { Finding } from '../../findings/finding';
import { folded } from '../../names/fold';
import { nameKey } from '../../names/same-name';
import { UnitFinder } from '../find-unit';
import { at, overall, type PlanCheck, type PlanUnderReview } from './check';

/** Sheet names hold 31 characters; a member's sheets add a few of their own. */
const LONGEST_SHORT_NAME = 25;
/** Words that speak of several units at once: `các phòng chuyên môn`, `Trưởng các phòng`. */
const SEVERAL = /^(?:truong, pho |truong |thu truong |chanh )?(?:cac|nhung|moi|toan|tat ca|toan bo|toan the)\b/;
/** Posts of a unit, which stand for it: `Phó Chánh Văn phòng`. */
const POSTS = /^(?:(?:chánh|trưởng|phó|giám đốc|thủ trưởng|lãnh đạo|chủ tịch)\s+)+/iu;

/** Units that are named somewhere and not listed, listed twice, or too long for the name of a sheet. */
export const units: PlanCheck = (review) => {
  if (review.plan.units.length === 0) return [overall({ code: 'plan/units-missing', values: {} })];
  return [...unlisted(review), ...twice(review), ...tooLong(review)];
};

function unlisted(review: PlanUnderReview): Finding[] {
  const { plan } = review;
  const finder = new UnitFinder(plan.units);
  const isKnown = (name: string): boolean =>
    SEVERAL.test(folded(name)) || finder.find(name) !== null || finder.find(withoutPosts(name)) !== null;
  // Units may be listed with commas, as documents do, unless the whole is one name.
  const check = (name: string): boolean =>
    name !== '' && !isKnown(name) && !name.split(',').every((part) => isKnown(part.trim()));
  const finding = (
    table: 'activities' | 'criteria' | 'deadlines' | 'targets' | 'conditions',
    row: number,
    column: string,
  ) => {
    return (name: string): Finding =>
      at(review, [table, row, column as never], {
        code: 'plan/unit-unlisted',
        values: {
          found: name,
          suggestion: finder.nearest(name)?.name ?? '',
        },
      });
  };
  return [
    ...plan.activities.flatMap((one, row) => [
      ...one.units.filter(check).map(finding('activities', row, 'units')),
      ...one.except.filter(check).map(finding('activities', row, 'except')),
    ]),
    ...plan.criteria.flatMap((one, row) => one.units.filter(check).map(finding('criteria', row, 'units'))),
    ...plan.conditions.flatMap((one, row) => [
      ...one.units.filter(check).map(finding('conditions', row, 'units')),
      ...one.except.filter(check).map(finding('conditions', row, 'except')),
    ]),
    ...plan.targets.flatMap((one, row) => [one.unit].filter(check).map(finding('targets', row, 'unit'))),
    ...plan.deadlines.flatMap((one, row) => [
      ...one.units.filter(check).map(finding('deadlines', row, 'units')),
      ...one.except.filter(check).map(finding('deadlines', row, 'except')),
    ]),
  ];
}

function withoutPosts(name: string): string {
  return name.normalize('NFC').replace(POSTS, '');
}

function twice(review: PlanUnderReview): Finding[] {
  const seen = new Map<string, number>();
  return review.plan.units.flatMap((unit, row) =>
    (['name', 'shortName', 'id'] as const).flatMap((column) => {
      const text = unit[column];
      // A code may well be the short name of its own unit.
      const key = nameKey(text);
      const first = seen.get(key);
      if (text === '' || first === row) return [];
      seen.set(key, first ?? row);
      if (first === undefined) return [];
      const values = { name: text };
      const other = review.place('units', first, 'name');
      return [at(review, ['units', row, column], { code: 'plan/unit-twice', values }, [other])];
    }),
  );
}

function tooLong(review: PlanUnderReview): Finding[] {
  return review.plan.units.flatMap(({ shortName }, row) =>
    shortName.length > LONGEST_SHORT_NAME
      ? [
          at(review, ['units', row, 'shortName'], {
            code: 'plan/short-name-long',
            values: {
              name: shortName,
              length: shortName.length,
              most: LONGEST_SHORT_NAME,
            },
          }),
        ]
      : [],
  );
}
