import type { functions as vi } from '../vi/functions';

export const functions: Record<keyof typeof vi, string> = {
  'functions.search': 'Search functions',
  'functions.count': 'Functions: {count}',
  'functions.none': 'There is no such function.',
  'functions.optional': '{name} (optional)',
  'functions.repeating': '{name} (several ranges, separated by ;)',
  'functions.mayBeBlank': '{name} (may be blank)',
  'functions.notAReference':
    '“{text}” is not a range. Write one such as F5:F16, or select it and press the button beside.',
  'functions.computing':
    'Inserted into cell {cell}. Excel is still computing the result ({error}); it will stand in the cell by itself.',
  'functions.blocked':
    'Inserted into cell {cell}, but the result is #SPILL!: the cells below or to the right are not empty.',
  'functions.faulty': 'Inserted into cell {cell}; the result is {error}. Select the cell to see why.',
  'functions.changed': 'Cell {cell} was changed after the insertion and is left as it is.',
  'functions.takeSelection': 'Take the selected range',
  'functions.insert': 'Insert into the selected cell',
  'functions.missing': 'Write a range, a number or a text.',
  'functions.doubtful': '“{text}” has two readings; leave the thousands mark out or write a decimal comma.',
  'functions.notOneValue': 'Takes one cell or one value, not the range {text}.',
  'functions.circular': 'The selected cell {cell} lies in the range {reference} of the formula. Select another one.',
  'functions.occupied': '“{content}” stands in cell {cell}.',
  'functions.overwrite': 'Replace the cell',
  'functions.inserted': 'Inserted into cell {cell}.',
  'functions.restore': 'Restore as before',
  'functions.restored': 'Cell {cell} is as it was before.',
};
