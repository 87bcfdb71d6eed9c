import type { review as vi } from '../vi/review';

export const review: Record<keyof typeof vi, string> = {
  'review.text': '{answered} of {count} units have answered',
  'review.write': 'New sheets',
  'review.save': 'Word (.zip)',
  'review.zip': 'Reviews - {round}',
  'review.written': 'Written: {count:review|reviews}.',
  'review.sheet': 'New sheet',
  'review.sheet.of': 'New sheet: {unit}',
  'review.word': 'Word file',
  'review.word.of': 'Word file: {unit}',
  'review.answer': 'Answer of the unit',
  'review.answer.of': 'Answer of the unit: {unit}',
  'review.noAnswer': 'No answer yet',
  'review.agreed': 'Agrees',
  'review.explained': 'Explains',
  'review.day': 'Answered on',
  'review.words': 'What it explains',
  'review.record': 'Record the answer',
  'review.answered': 'The answer of {unit} was recorded.',
  'review.leader': 'Leader of the bloc: reviewed by {deputy}, the deputy.',
  'review.leader.noDeputy':
    'Leader of the bloc: reviewed by the deputy; the table of units names no deputy (column Vai trò).',
};
