import type { finding as vi } from '../vi/finding';

export const finding: Record<keyof typeof vi, string> = {
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
  'finding.person': '{name}: {text}',
  'finding.suggestion': ' Is it “{suggestion}”?',
  'finding.source': 'Source in the plan: {source}',
  'finding.holders': 'Cells in which it is registered:',
  'finding.cells': 'Cells:',
  'finding.row/missing-name': 'The name is missing.',
  'finding.row/missing-unit': 'the unit is missing.',
  'finding.row/missing-title': 'no title or form of praise is given.',
  'finding.row/late': 'registered on {received}, after the last valid day {deadline} (days late: {days}).',
  'finding.cell/unknown-title': '“{found}” is not a known title or form of praise.',
  'finding.cell/unknown-unit': 'the unit “{found}” is not in the plan’s list of units.',
  'finding.cell/unknown-unit.sheet':
    'The unit is not known: the table has no column for it, and the sheet name “{found}” is not in the plan’s list of units.',
  'finding.cell/impossible-date': '“{found}” is not a real day.',
  'finding.cell/impossible-date.none': 'the date “{found}” cannot be read; write day/month/year, such as 18/3/2022.',
  'finding.plan/ratio-exceeded': '{award}{unit}: {count} {role}, at most {limit} allowed ({excess} too many).',
  'finding.plan/base-missing':
    '{award}{unit}: {count} {role}, but nobody is {role} for {baseTitle}, of which the {percent} is taken.',
  'finding.plan/ratio-partial':
    '{award}: the ratio of {percent} is taken over all units. Only some of them were read, so it is not judged; check all sheets.',
  'finding.plan/ratio-partial.unit':
    '{award}{unit}: {count} {role}, at most {limit} of {base} people {baseTitle}; not judged yet, because {undecided} more whose unit is not known may belong here. Correct the units first.',
  'finding.role.registration': 'registered',
  'finding.role.proposal': 'proposed',
  'finding.plan/unit-missing': 'Nobody of this unit is registered: {unit}.',
  'finding.plan/units-missing': 'The plan lists no units, so units and the ratios within each unit were not checked.',
  'finding.ofUnit': ' – {unit}',
  'finding.plan/table-damaged':
    'The table “{table}” lacks the columns: {columns}. It cannot be used; the other tables are still read. Please put the headings back.',
  'finding.plan/table-missing': 'The table “{table}” is missing. The other tables are still read.',
  'finding.plan/ratio-above-rules': '{name}: a ratio of {percent} is above the {most} of {rules}.',
  'finding.plan/column-missing': 'The table “{table}” has no columns: {columns}. They are taken as blank.',
  'finding.plan/unreadable-cell.number': 'Column “{column}” wants a number; the cell says “{found}”.',
  'finding.plan/unreadable-cell.whole':
    'Column “{column}” wants a whole number, not negative; the cell says “{found}”.',
  'finding.plan/unreadable-cell.percent':
    'Column “{column}” wants a share from 0% to 100%, such as 15%; the cell says “{found}”.',
  'finding.plan/unreadable-cell.choice': 'Column “{column}” takes only: {choices}; the cell says “{found}”.',
  'finding.plan/impossible-date': '“{found}” is no day of the calendar.',
  'finding.plan/impossible-date.none': 'The date “{found}” cannot be read; write day/month/year, such as 18/3/2022.',
  'finding.plan/unreadable-phrase':
    'The deadline “{found}” cannot be read; write it like “trước ngày 15/6/2021”, “trong tháng 7/2021”, “4-5/2017”.',
  'finding.plan/unreadable-phrase.several': '“{found}” names several deadlines; put each on a row of its own.',
  'finding.plan/years-differ': '{name}: it says {years} years, but the two days are {actual} years apart.',
  'finding.plan/round-reversed': '{name}: ends on {to}, before it starts on {from}.',
  'finding.plan/rounds-overlap': '{first} and {second} share {days} day(s), from {from} to {to}.',
  'finding.plan/group-sum':
    'Group “{name}”: its maximum is {maximum}, its criteria add up to {sum} ({difference} apart).',
  'finding.plan/scale-sum':
    'The scale is {scale}, but the maxima add up to {sum}, of which bonus {bonus} ({difference} apart).',
  'finding.plan/rule-unreadable': '“{name}”: the rule “{rule}” cannot be read. {reason}',
  'finding.plan/best-tier': '“{name}”: the best tier gives {best} points, but the maximum is {maximum}.',
  'finding.plan/tiers-order': '“{name}”: by the rule “{rule}” a better result gets fewer points.',
  'finding.plan/direction-differs':
    '“{name}”: the column Chiều and the rule “{rule}” disagree on whether higher or lower is better.',
  'finding.plan/all-without-maximum': 'No criterion has a maximum yet ({count:criterion|criteria}).',
  'finding.plan/all-without-rule': 'No criterion has a rule yet ({count:criterion|criteria}).',
  'finding.plan/all-without-units': 'No criterion has a responsible unit yet ({count:criterion|criteria}).',
  'finding.plan/criterion-without-maximum': '“{name}”: no maximum yet.',
  'finding.plan/criterion-without-rule': '“{name}”: no rule yet.',
  'finding.plan/criterion-without-units': '“{name}”: no responsible unit yet.',
  'finding.plan/bound-open':
    'Class “{name}”: not said whether “from {bound}” or “above {bound}”; taken as from for now.',
  'finding.plan/bands-overlap':
    'Class “{lower}” (to {to}) and class “{upper}” (from {from}) overlap: some totals belong to both.',
  'finding.plan/bands-gap':
    'Between class “{lower}” (to {to}) and class “{upper}” (from {from}) there is a gap: some totals belong to none.',
  'finding.plan/bands-bottom': 'The lowest class “{name}” starts at {bound}: totals below belong to no class.',
  'finding.plan/bands-top': 'The highest class “{name}” ends at {bound}, below the scale of {scale}.',
  'finding.plan/bands-zero':
    'Class “{name}” allows no criterion with 0 points: a unit with {bound} or more and one such criterion falls in no class.',
  'finding.plan/ratio-without-base': '{name}: a ratio without the number it is taken of.',
  'finding.plan/base-not-counted':
    '{name}: the base “{base}” cannot be counted from the registration; it has to be entered with the quota.',
  'finding.plan/scope-open':
    '{name}: not said whether the ratio is of the whole agency or of each unit; taken as the whole for now.',
  'finding.plan/rounding-open': '{name}: the plan does not say how the number is rounded.',
  'finding.plan/last-day-differs': '{content}: “{phrase}” is {named}, but the column Ngày cuối cùng says {written}.',
  'finding.plan/deadline-outside': '{content}: {day} lies outside the period of the plan ({from} – {to}).',
  'finding.plan/deadline-open': '{content}: no deadline yet.',
  'finding.plan/unit-unlisted': 'Unit “{found}” is named but not in the table of units.',
  'finding.plan/unit-twice': 'Unit “{name}” stands several times in the table of units.',
  'finding.plan/short-name-long':
    'The short name “{name}” has {length} characters; at most {most} fit the name of a sheet.',
  'finding.plan/code-twice': 'The code “{id}” stands several times.',
  'finding.plan/code-unknown': 'No criterion or group has the code “{id}”.',
  'finding.plan/rules-unknown': 'The rules “{found}” are none of the versions known here.',
  'finding.plan/fact-not-a-number': '{fact}: a number is wanted, it says “{found}”.',
  'finding.plan/fact-unknown-word': '{fact}: it takes only: {choices}; the cell says “{found}”.',
  'finding.plan/year-missing': 'The plan does not name its year.',
  'finding.plan/unconfirmed': 'To be confirmed: {name}.',
  'finding.score/treatment-open':
    '“{name}” says not assigned, but the plan does not say what that counts (table of criteria, column Không được giao), so nothing can be added up.',
  'finding.score/maximum-open':
    '“{name}” says not assigned, but the plan names no maximum, so nothing can be added up.',
  'finding.cells.more': 'and {count} more',
  'finding.score/column-twice':
    'there are two columns “{heading}”; neither is used, since it is not clear which is meant.',
  'finding.score/row-doubtful':
    'it is not clear which criterion the row “{number} {name}” is ({candidates}); its points are not imported.',
  'finding.score/row-unknown':
    'the row “{number} {name}” has points but is no criterion of the plan; it does not count.',
  'finding.score/criterion-missing': 'the sheet lacks the criterion “{name}”.',
  'finding.score/unreadable': '“{name}”: the points “{found}” cannot be read as a number.',
  'finding.score/negative': '“{name}”: {points} points are below 0.',
  'finding.score/above-maximum': '“{name}”: {points} points are above the maximum of {maximum}.',
  'finding.score/plan-differs': 'the sheet was made for the plan “{found}”; its criteria match all the same.',
  'finding.score/formula-external':
    '“{name}”: the value comes from another file; the result saved in the sheet is used.',
  'finding.score/formula-without-value':
    '“{name}”: the formula has no result saved in the sheet, so it counts as blank.',
  'finding.score/bonus-evidence': '“{name}”: {points} bonus points are claimed without evidence.',
  'finding.score/round-unknown':
    'the sheet names the round “{stated}”, which the plan does not have; it is not counted.',
  'finding.score/sheet-hidden':
    'this hidden sheet may be a score sheet; hidden sheets are not counted. Unhide it to count it.',
  'finding.score/result-percent':
    '“{name}”: the result {result} stands beside a target in percent; if {percent} is meant, write the number without the sign.',
  'finding.score/sheet-twice':
    '“{unitName}” has more than one score sheet in the workbook ({sheets}); none of them counts yet.',
  'finding.score/sheet-ownerless':
    '{count:sheet|sheets} with scores of units that the plan does not list: {stated}. Not counted.',
};
