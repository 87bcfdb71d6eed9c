import { sentences } from './sentences';

export const cell = sentences('cell', {
  'cell/unknown-title': { name: 'Unknown titles', text: '“{found}” is not a known title or form of praise.' },
  'cell/unknown-unit': {
    name: 'Unknown units',
    row: 'the unit “{found}” is not in the plan’s list of units.',
    sheet:
      'The unit is not known: the table has no column for it, and the sheet name “{found}” is not in the plan’s list of units.',
  },
  'cell/title-for-other-kind': {
    name: 'Title for another kind',
    person: '“{found}” is a title for collectives, not for a person.',
    collective: '“{found}” is a title for a person, not for collectives.',
  },
  'cell/error-value': { name: 'Error values', text: 'the cell shows the error {found} and no data.' },
  'cell/impossible-date': {
    name: 'Impossible days',
    impossible: '“{found}” is not a real day.',
    none: 'the date “{found}” cannot be read; write day/month/year, such as 18/3/2022.',
  },
  'cell/wrong-year': { name: 'Another year', text: 'names the year {year}; the plan is of {expected}.' },
  'cell/number-as-text': {
    name: 'Numbers as text',
    text: 'the number “{found}” is text, which sums and sorting pass over.',
  },
  'cell/date-as-text': { name: 'Days as text', text: 'the day “{found}” is text, which cannot be sorted by day.' },
  'cell/ambiguous-number': { name: 'Ambiguous numbers', text: '“{found}” may be {thousands} or {decimal}.' },
  'cell/swapped-date': {
    name: 'Day and month swapped',
    text: 'the day {found} may have day and month swapped, typed under English settings.',
  },
  'cell/legacy-font': { name: 'Old encodings', text: 'typed in a {encoding} font, not in Unicode.' },
  'cell/merged': {
    name: 'Merged cells',
    data: 'Merged cells ({rows} rows × {columns} columns) among the data: they cannot be sorted or filtered.',
    heading: 'The heading has {count:merged cell|merged cells}.',
  },
});
