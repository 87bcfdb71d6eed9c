import groups from './mutation/groups.js';

const { chosen } = groups;
const group = process.env.THIDUA_MUTATION_GROUP ?? 'figures';

/**
 * Mutation testing of what the project exists for. Run by hand (`npm run mutate`, half an hour on two processors; figures
 * and plan alone three minutes); CI makes the first run of each group only.
 *
 * Surviving mutants that are equivalent, because they change the time taken and not the result (the rest of those that
 * survive are values in findings and forms that no test asks for yet):
 * - numbers/sort-order.ts: when and over which digits a radix sort takes over (`SMALL`, equal digits skipped), how far
 *   counts are walked; `low[at] === low[at - 1]` only sorts runs of one.
 * - numbers/exact.ts, numbers/sum.ts, quotas/hamilton.ts, quotas/divisor-method.ts (`MAX_SAFE_INTEGER`), ranking/
 *   tie-key.ts (`LARGEST_SCALED`), scoring/fast-means.ts, quotas/quick-quota.ts: bounds up to which the short way may
 *   be taken; moved within the exact range, or always refused, whole numbers of any size give the same.
 * - numbers/decimal.ts 36–38: the short way of numbers with at most six places; refused, the digits are read instead.
 * - numbers/fraction.ts: fractions need not be reduced, nor their sign kept on one side, to have the same value.
 * - names/distance.ts: bounds under which a distance is not worked out to its end, the count of letters that rules a
 *   name out beforehand, and which of two equally near names is looked at first.
 * - functions of two equal branches: numbers/bounds.ts (0 and 1 are themselves either way), names/same-name.ts (one
 *   case or the other), dates/serial.ts (day 60 itself is no date), quotas/quota.ts (a base of 0 gives 0 anyway).
 * - equality at a tolerance (`<= … CLOSE` against `<`): no number of at most fifteen digits lies exactly on it.
 * - loops that look one place past the end of a list, where `undefined` adds nothing.
 * - texts that are read as a number anyway: `'0'` against `''` before a point, `\s+` against `\s` in folded texts, in
 *   which runs of spaces are one, patterns without `^` where nothing can stand before.
 * - error values in scoring/grade.ts, weighted.ts, total.ts, ranking/contenders.ts: found again by the next check.
 * - names/legacy-fonts.ts, names/remembered.ts, numbers/quick-set.ts, numbers/repeated.ts, registration/cell-scan.ts: quick looks
 *   that pass over most; widened, what they let through is looked at in full and judged the same.
 * - registration: `at <= to` in loops over positions, where nobody stands at the one behind the last; blank texts and `''`, which
 *   are one; which of several equal places is met first.
 * - registration/row-titles.ts, cell-scan.ts, registration-sheet.ts, spanned-columns.ts: short ways (blank cells, texts read before,
 *   a single column of titles, no span, an empty set); not taken, the long way says the same.
 * - bloc/records/settled.ts, read/read-form.ts: what was worked out for a plan is kept; worked out anew it is the same.
 * - bloc/tally.ts: a cap that is null does not bind `adjust` either; bloc/group-points.ts: nothing to spread or rescale leaves the points.
 * - bloc/form/rows.ts: how far rows between two criteria are looked at, since only groups inside are among them.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  // The sources stay loaded from one mutant to the next, which a runner of jest cannot do.
  buildCommand: 'node tools/mutation/bundle.js',
  mochaOptions: { spec: ['test/bundled/tests.cjs'], 'no-config': true, 'no-package': true, 'no-opts': true },
  coverageAnalysis: 'perTest',
  mutate: [
    ...chosen().rooms.map((room) => `src/core/${room}/**/*.ts`),
    // Plans as they were issued are data; `npm run test:seeds` holds them against their documents.
    '!src/core/plan/presets/**',
  ],
  ignorePatterns: ['/dist', '/docs/images', '/.ci'],
  concurrency: 2,
  // Constants that are computed while a module loads: each would need a process and all tests of its own.
  ignoreStatic: true,
  timeoutMS: 2000,
  timeoutFactor: 2,
  disableTypeChecks: false,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: `.cache/mutation/${group}.html` },
  jsonReporter: { fileName: `.cache/mutation/${group}.json` },
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: `.cache/mutation/${group}.incremental.json`,
};
