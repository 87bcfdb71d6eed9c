import { sentences } from './sentences';

export const row = sentences('row', {
  'row/missing-name': { name: 'Missing name', text: 'The name is missing.' },
  'row/missing-unit': { name: 'Missing unit', text: 'the unit is missing.' },
  'row/missing-title': { name: 'Missing title', text: 'no title or form of praise is given.' },
  'row/late': {
    name: 'Registered late',
    person: 'registered on {received}, after the last valid day {deadline} (days late: {days}).',
    unit: '{unitName} submitted its registration on {received}, after the last valid day {deadline} (days late: {days}).',
  },
  'row/title-order': { name: 'Order of titles', text: '{found} is marked without {lower}.' },
  'row/both-titles': {
    name: 'Two titles marked',
    text: 'both {lower} and {found} are marked; counted once in {lower}.',
  },
  'row/missing-initiative': { name: 'Missing initiative', text: 'registered for {title}, but no initiative is named.' },
  'row/disqualified': {
    name: 'Cannot be considered',
    months: 'cannot be considered yet: {months:month|months} of service, at least {least} needed.',
    discipline: 'cannot be considered: disciplined ({found}).',
  },
  'row/title-chain': {
    name: 'Not enough years in a row',
    text: 'registered for {found}, but earlier titles show {requires} held {years:time|times} in a row; {wanted} needed.',
  },
  'row/collective-conditions': {
    name: 'Conditions of collectives',
    share:
      'registered for {found}, but only {holders} of {people} register {requires} ({actual}); at least {least} needed.',
    one: 'registered for {found}, but nobody of it registers {requires}.',
  },
  'row/not-registered': {
    name: 'Not registered',
    text: 'proposed for {found} without a registration at the start of the year.',
  },
  'row/above-registered': {
    name: 'Above what was registered',
    text: 'proposed for {found}, which is above what was registered ({registered}).',
  },
});
