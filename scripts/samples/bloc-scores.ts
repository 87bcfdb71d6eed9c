import { MAXIMA, NOT_ASSIGNED, wayOf, type LETTERS } from './bloc-plan';

/*
 * What the eight units of the bloc sample gave themselves, what they reached, and what the bloc found. Made up by hand: a
 * tie that the first key decides, a criterion that is not assigned, points above the maximum, points that the results do
 * not support, a unit that the bloc has not finished.
 */

/** Half points that each unit lost, criterion by criterion. */
const LOST: Readonly<Record<string, readonly number[]>> = {
  A: [1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0],
  B: [0, 1, 2, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0],
  C: [2, 2, 3, 1, 0, 1, 1, 0, 2, 1, 0, 1, 0, 1, 0, 1, 2, 0, 1, 0, 1, 1],
  D: [0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0],
  E: [3, 2, 4, 1, 1, 2, 1, 1, 1, 0, 1, 2, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0],
  F: [1, 1, 2, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 2, 0, 1, 0, 0, 0],
  G: [0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0],
  H: [2, 1, 2, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1],
};
const BONUS: Readonly<Record<string, number>> = { A: 1, D: 2, F: 0.5, G: 1 };
const PENALTY: Readonly<Record<string, number>> = { C: 1, E: 0.5 };

/** What a unit gave itself where that is not what its results give. */
const CLAIMED: Readonly<Record<string, Readonly<Record<number, number>>>> = { C: { 2: 12 }, E: { 5: 6 } };
/** Where the bloc found otherwise than the unit, and why. */
const FOUND: Readonly<Record<string, Readonly<Record<number, { readonly points: number; readonly reason: string }>>>> =
  {
    C: { 2: { points: 8.5, reason: 'Vượt điểm tối đa; kết quả đạt 85%' } },
    D: { 16: { points: 1.5, reason: 'Chưa có văn bản công nhận cách làm mới' } },
    E: { 5: { points: 5, reason: 'Kết quả đạt 90%, đơn vị tự chấm đủ điểm' } },
  };
/** What the bloc has not looked at yet. */
const OPEN: Readonly<Record<string, readonly number[]>> = { H: [2, 21] };

/** The words that stand for points of a criterion that was not assigned. */
const NOT_ASSIGNED_WORDS = 'không giao';

export interface SampleScore {
  readonly result: number | string;
  readonly self: number | string;
  readonly bloc: number | string;
  readonly evidence: string;
  readonly note: string;
}

/** A unit's scores of its 22 criteria, its bonus and its penalty, in the order of the plan. */
export function sampleScores(letter: (typeof LETTERS)[number]): readonly SampleScore[] {
  const criteria = MAXIMA.map((maximum, criterion): SampleScore => {
    if (letter === NOT_ASSIGNED.unit && criterion === NOT_ASSIGNED.criterion) {
      const words = NOT_ASSIGNED_WORDS;
      return { result: '', self: words, bloc: words, evidence: '', note: 'Không được giao chỉ tiêu' };
    }
    const lost = LOST[letter]![criterion]!;
    const earned = maximum - lost / 2;
    const found = FOUND[letter]?.[criterion];
    const isOpen = OPEN[letter]?.includes(criterion) === true;
    return {
      result: wayOf(criterion).result(lost),
      self: CLAIMED[letter]?.[criterion] ?? earned,
      bloc: isOpen ? '' : (found?.points ?? earned),
      evidence: '',
      note: found?.reason ?? '',
    };
  });
  const special = (points: number, evidence: string): SampleScore => ({
    result: '',
    self: points,
    bloc: points,
    evidence: points > 0 ? evidence : '',
    note: '',
  });
  return [
    ...criteria,
    special(BONUS[letter] ?? 0, 'Quyết định minh hoạ số 00/QĐ-MẪU'),
    special(PENALTY[letter] ?? 0, ''),
  ];
}
