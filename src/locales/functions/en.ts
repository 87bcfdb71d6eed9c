import type { FunctionTexts } from './texts';

/** Texts of the custom functions in English. */
export const en: FunctionTexts = {
  errors: {
    where: 'Argument {argument}',
    row: 'row {row}',
    notANumber: '“{found}” is not a number.',
    doubtfulNumber: '“{found}” may mean {thousands} or {decimal}; write one of the two.',
    notFinite: 'the number is too large to compute with.',
    notAssignedHere: 'a not-assigned mark cannot be used here.',
    belowZero: 'the number must not be below 0.',
    notWhole: 'must be a whole number.',
    notAPercent: 'the percentage must lie between 0% and 100% (write 15% or 0.15).',
    singleValueWanted: 'takes one value, not a range of {size}.',
    sizesDiffer: 'The sizes do not fit: {first} is {firstSize}, {second} is {secondSize}.',
    argumentMissing: 'is missing.',
    unknownKeyword: '“{found}” is not one of the choices: {choices}.',
    pointMissing: 'is not scored yet.',
    maximumMissing: 'has a point but no maximum.',
    nothingScored: 'there is no point to add up yet.',
    unassignedNeeded: 'was not assigned; choose how to treat it (unassigned): {choices}.',
    treatmentNeeded: 'criterion {criterion} was not assigned; choose how to treat it (unassigned): {choices}.',
    nothingToRescale: 'no criterion is left to rescale to.',
    weightMissing: 'is blank.',
    weightsZero: 'the weights add up to 0.',
    scoreMissing: 'criterion {criterion} is not scored yet.',
    unexpected: 'This could not be computed; please tell the developers.',
  },
  choices: {
    ties: 'competition, dense, average, ordinal',
    rounding: 'down, nearest, up, exact',
    basis: 'of, excluding',
    unassigned: 'full, spread, rescale, exclude, zero',
    treatment: 'exclude, zero',
  },
  functions: {
    RANK: {
      description:
        'Ranks scores. Scores equal at 9 decimals share a rank; a blank or not-assigned score is left unranked.',
      parameters: {
        scores: 'The scores to rank.',
        ties: 'How equal scores are ranked: competition 1,2,2,4 (default), dense 1,2,2,3, average 1,2.5,2.5,4, ordinal 1,2,3,4.',
        order: '0 or absent: the highest score is first; otherwise the lowest.',
        tiebreaker: 'Decides between equal scores, the higher value first; several ranges count in the order given.',
      },
    },
    QUOTA: {
      description: 'How many may hold an award under a ratio of a base, for example 15% of 33 people.',
      parameters: {
        base: 'The base, a whole number.',
        percent: 'The ratio, written 15% or 0.15.',
        rounding: 'Rounding: down (default), nearest, up, exact.',
        minimum: 'Least number where the base is above 0; never more than the base.',
        basis: 'of (default): percent × base; excluding: the winners are not part of the base.',
      },
    },
    WEIGHTED: {
      description: 'The weighted mean score of each unit: Σ(score × weight) ÷ Σ weight.',
      parameters: {
        scores: 'The scores: a row a unit and a column a criterion (or the other way round).',
        weights: 'The weights, one a criterion.',
        unassigned: 'Criteria not assigned: exclude (dropped from both sums) or zero.',
      },
    },
    TOTAL: {
      description: 'The total of a unit’s points. A blank point is not scored yet; it is not 0.',
      parameters: {
        points: 'The points of the criteria.',
        maxima: 'The maxima, as many cells as points.',
        unassigned: 'Criteria not assigned: full, spread, rescale, exclude or zero.',
      },
    },
    ADJUST: {
      description: 'The total after bonus and penalty, within their caps; never below 0.',
      parameters: {
        total: 'The total before bonus and penalty.',
        bonus: 'Bonus points.',
        bonus_cap: 'Most bonus points that count.',
        penalty: 'Penalty points.',
        penalty_cap: 'Most penalty points that count.',
        ceiling: 'The result is at most this.',
      },
    },
  },
};
