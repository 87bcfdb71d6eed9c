import type { checkVi } from './check-vi';

/** What checks of a registration found, in English. */
export const checkEn: Readonly<Record<keyof typeof checkVi, string>> = {
  'finding.row/title-order': '{found} is marked without {lower}.',
  'finding.row/both-titles': 'both {lower} and {found} are marked; counted once in {lower}.',
  'finding.row/missing-initiative': 'registered for {title}, but no initiative is named.',
  'finding.row/disqualified': 'cannot be considered yet: {months:month|months} of service, at least {least} needed.',
  'finding.row/disqualified.discipline': 'cannot be considered: disciplined ({found}).',
  'finding.row/title-chain':
    'registered for {found}, but earlier titles show {requires} held {years:time|times} in a row; {wanted} needed.',
  'finding.row/collective-conditions':
    'registered for {found}, but only {holders} of {people} register {requires} ({actual}); at least {least} needed.',
  'finding.row/collective-conditions.one': 'registered for {found}, but nobody of it registers {requires}.',
  'finding.row/not-registered': 'proposed for {found} without a registration at the start of the year.',
  'finding.row/above-registered': 'proposed for {found}, which is above what was registered ({registered}).',
  'finding.table/hidden-rows':
    'The table has {count:hidden row|hidden rows} (rows {rows}), which are read and counted too.',
  'finding.cell/merged':
    'Merged cells ({rows} rows × {columns} columns) among the data: they cannot be sorted or filtered.',
  'finding.cell/merged.heading': 'The heading has {count:merged cell|merged cells}.',
  'finding.row/late.unit':
    '{unitName} submitted its registration on {received}, after the last valid day {deadline} (days late: {days}).',
  'finding.cell/title-for-other-kind': '“{found}” is a title for collectives, not for a person.',
  'finding.cell/title-for-other-kind.collective': '“{found}” is a title for a person, not for collectives.',
  'finding.cell/error-value': 'the cell shows the error {found} and no data.',
  'finding.cell/wrong-year': 'names the year {year}; the plan is of {expected}.',
  'finding.cell/number-as-text': 'the number “{found}” is text, which sums and sorting pass over.',
  'finding.cell/date-as-text': 'the day “{found}” is text, which cannot be sorted by day.',
  'finding.cell/ambiguous-number': '“{found}” may be {thousands} or {decimal}.',
  'finding.cell/swapped-date': 'the day {found} may have day and month swapped, typed under English settings.',
  'finding.cell/legacy-font': 'typed in a {encoding} font, not in Unicode.',
  'finding.table/duplicate-person': 'the same name stands in {unitName}; it may be two people.',
  'finding.table/duplicate-person.same': 'stands twice in the same unit.',
  'finding.table/duplicate-person.said': 'stands twice, the other time in {unitName} (said to be one person).',
  'finding.table/duplicate-person.person': 'stands twice (the same year of birth), the other time in {unitName}.',
  'finding.table/initiative-reused': 'the initiative “{found}” is that of {other} too; each counts once.',
  'finding.table/numbering': 'number {found}, where {expected} was expected.',
};
