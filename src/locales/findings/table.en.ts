import { sentences } from './sentences';

export const table = sentences('table', {
  'table/duplicate-person': {
    name: 'Duplicate people',
    open: 'the same name stands in {unitName}; it may be two people.',
    unit: 'stands twice in the same unit.',
    said: 'stands twice, the other time in {unitName} (said to be one person).',
    born: 'stands twice (the same year of birth), the other time in {unitName}.',
  },
  'table/initiative-reused': {
    name: 'Initiatives used again',
    text: 'the initiative “{found}” is that of {other} too; each counts once.',
  },
  'table/numbering': { name: 'Numbering', text: 'number {found}, where {expected} was expected.' },
  'table/hidden-rows': {
    name: 'Hidden rows',
    text: 'The table has {count:hidden row|hidden rows} (rows {rows}), which are read and counted too.',
  },
});
