import { sentences } from './sentences';

export const plan = sentences('plan', {
  'plan/table-damaged':
    'The table “{table}” lacks the columns: {columns}. It cannot be used; the other tables are still read. Please put the headings back.',
  'plan/table-missing': 'The table “{table}” is missing. The other tables are still read.',
  'plan/column-missing': 'The table “{table}” has no columns: {columns}. They are taken as blank.',
  'plan/unreadable-cell': {
    number: 'Column “{column}” wants a number; the cell says “{found}”.',
    whole: 'Column “{column}” wants a whole number, not negative; the cell says “{found}”.',
    percent: 'Column “{column}” wants a share from 0% to 100%, such as 15%; the cell says “{found}”.',
    choice: 'Column “{column}” takes only: {choices}; the cell says “{found}”.',
  },
  'plan/impossible-date': {
    impossible: '“{found}” is no day of the calendar.',
    none: 'The date “{found}” cannot be read; write day/month/year, such as 18/3/2022.',
  },
  'plan/unreadable-phrase': {
    none: 'The deadline “{found}” cannot be read; write it like “trước ngày 15/6/2021”, “trong tháng 7/2021”, “4-5/2017”.',
    several: '“{found}” names several deadlines; put each on a row of its own.',
  },
  'plan/years-differ': '{name}: it says {years} years, but the two days are {actual} years apart.',
  'plan/round-reversed': '{name}: ends on {to}, before it starts on {from}.',
  'plan/rounds-overlap': '{first} and {second} share {days} day(s), from {from} to {to}.',
  'plan/group-sum': 'Group “{name}”: its maximum is {maximum}, its criteria add up to {sum} ({difference} apart).',
  'plan/scale-sum':
    'The scale is {scale}, but the maxima add up to {sum}, of which bonus {bonus} ({difference} apart).',
  'plan/rule-unreadable': '“{name}”: the rule “{rule}” cannot be read. {reason}',
  'plan/rule-in-words':
    '“{name}”: the rule is written in words, “{rule}”. In the notation it probably is “{notation}”.',
  'plan/best-tier': '“{name}”: the best tier gives {best} points, but the maximum is {maximum}.',
  'plan/tiers-order': '“{name}”: by the rule “{rule}” a better result gets fewer points.',
  'plan/direction-differs':
    '“{name}”: the column Chiều and the rule “{rule}” disagree on whether higher or lower is better.',
  'plan/all-without-maximum': 'No criterion has a maximum yet ({count:criterion|criteria}).',
  'plan/all-without-rule': 'No criterion has a rule yet ({count:criterion|criteria}).',
  'plan/all-without-units': 'No criterion has a responsible unit yet ({count:criterion|criteria}).',
  'plan/criterion-without-maximum': '“{name}”: no maximum yet.',
  'plan/criterion-without-rule': '“{name}”: no rule yet.',
  'plan/criterion-without-units': '“{name}”: no responsible unit yet.',
  'plan/bound-open': 'Class “{name}”: not said whether “from {bound}” or “above {bound}”; taken as from for now.',
  'plan/bands-overlap':
    'Class “{lower}” (to {to}) and class “{upper}” (from {from}) overlap: some totals belong to both.',
  'plan/bands-reversed':
    '“{lower}” begins at {bound} points, above “{upper}” at {from}: the two bounds are probably swapped.',
  'plan/tie-key-unknown':
    'What decides between equal totals: “{found}” is no group, criterion, bonus or penalty of the plan.',
  'plan/criteria-missing': 'The plan gives classes or awards by points, but has no criterion yet.',
  'plan/bands-gap':
    'Between class “{lower}” (to {to}) and class “{upper}” (from {from}) there is a gap: some totals belong to none.',
  'plan/bands-bottom': 'The lowest class “{name}” starts at {bound}: totals below belong to no class.',
  'plan/bands-top': 'The highest class “{name}” ends at {bound}, below the scale of {scale}.',
  'plan/bands-zero':
    'Class “{name}” allows no criterion with 0 points: a unit with {bound} or more and one such criterion falls in no class.',
  'plan/class-unknown':
    '“{name}” asks for the class “{found}”, which the table Xếp loại does not have: no unit is barred for now.',
  'plan/ratio-without-base': '{name}: a ratio without the number it is taken of.',
  'plan/ratio-above-rules': '{name}: a ratio of {percent} is above the {most} of {rules}.',
  'plan/base-not-counted':
    '{name}: the base “{base}” cannot be counted from the registration; it has to be entered with the quota.',
  'plan/scope-open':
    '{name}: not said whether the ratio is of the whole agency or of each unit; taken as the whole for now.',
  'plan/rounding-open': '{name}: the plan does not say how the number is rounded.',
  'plan/last-day-differs': '{content}: “{phrase}” is {named}, but the column Ngày cuối cùng says {written}.',
  'plan/deadline-outside': '{content}: {day} lies outside the period of the plan ({from} – {to}).',
  'plan/deadline-open': '{content}: no deadline yet.',
  'plan/unit-unlisted': 'Unit “{found}” is named but not in the table of units.',
  'plan/unit-twice': 'Unit “{name}” stands several times in the table of units.',
  'plan/short-name-long': 'The short name “{name}” has {length} characters; at most {most} fit the name of a sheet.',
  'plan/code-twice': 'The code “{id}” stands several times.',
  'plan/code-unknown': 'No criterion or group has the code “{id}”.',
  'plan/rules-unknown': 'The rules “{found}” are none of the versions known here.',
  'plan/fact-not-a-number': '{fact}: a number is wanted, it says “{found}”.',
  'plan/fact-unknown-word': '{fact}: it takes only: {choices}; the cell says “{found}”.',
  'plan/year-missing': 'The plan does not name its year.',
  'plan/unconfirmed': 'To be confirmed: {name}.',
});
