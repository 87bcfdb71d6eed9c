import { awardFormula, classFormula } from '../../../../../src/core/bloc/standings/live/live-awards';
import { standings, type Standings } from '../../../../../src/core/bloc/standings/standings';
import { rowsOf } from '../../../../../src/core/plan/schema/table';
import { BANDS, type PlanRow } from '../../../../../src/core/plan/schema/tables';
import { item, planOf } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

const formula = (bands: readonly Partial<PlanRow<'bands'>>[], limit = ''): string | null =>
  classFormula(rowsOf(BANDS, bands), 'K5:K9', limit);

test('classes that follow each other are one table of lowest points, the highest first', () => {
  const bands = [
    { name: 'Yếu', to: 50, isBelow: 'below' as const },
    { name: 'Khá "B"', from: 50, to: 80, isBelow: 'upTo' as const },
    { name: 'Không có cận' },
    { name: 'Giỏi', from: 80, isAbove: 'above' as const },
  ];
  expect(formula(bands)).toBe(
    'IF(K5:K9="","",IFNA(THIDUA.GRADE(K5:K9,{">80","Giỏi";">=50","Khá ""B""";">=0","Yếu"}),""))',
  );
  expect(formula(bands.slice(1), 'M5:M9')).toBe(
    'IF(K5:K9="","",IFNA(THIDUA.GRADE(K5:K9,{">80","Giỏi";">=50","Khá ""B"""},M5:M9),""))',
  );
});

test.each([
  ['a criterion of 0 points is forbidden', [{ name: 'Giỏi', from: 80, noZero: 'forbidden' as const }]],
  ['the highest class has an upper bound', [{ name: 'Giỏi', from: 80, to: 100 }]],
  [
    'there is a gap between two classes',
    [
      { name: 'Giỏi', from: 80 },
      { name: 'Khá', from: 50, to: 79, isBelow: 'below' as const },
    ],
  ],
  [
    'points on the bound are of neither class',
    [
      { name: 'Giỏi', from: 80, isAbove: 'above' as const },
      { name: 'Khá', from: 50, to: 80, isBelow: 'below' as const },
    ],
  ],
  [
    'points on the bound are of both classes',
    [
      { name: 'Giỏi', from: 80 },
      { name: 'Khá', from: 50, to: 80, isBelow: 'upTo' as const },
    ],
  ],
  ['no class has a bound', [{ name: 'Giỏi' }]],
  ['there are no classes', []],
])('there is no formula for the class where %s', (_, bands) => {
  expect(formula(bands)).toBeNull();
});

test('a class whose bounds are those of its neighbours needs no upper bound of its own', () => {
  const bands = [{ name: 'Giỏi', from: 80 }, { name: 'Khá', from: 50 }, { name: 'Đạt' }];
  expect(formula(bands)).toContain('{">=80","Giỏi";">=50","Khá"}');
});

describe('the formula for what is proposed', () => {
  const ranked = (blocs: readonly string[], awards: readonly Partial<PlanRow<'awards'>>[]): Standings => {
    const plan = planOf({ criteria: [item('1', 100)], awards });
    const entrants = blocs.map((bloc, at) => ({ name: `Đơn vị ${at}`, bloc, pointsOf: () => 100 - at }));
    return standings(scoringPlan(plan), entrants, { openRounding: 'down', undecided: '' });
  };
  const cells = { total: 'K5:K9', blocs: null, undecided: 'Bỏ "phiếu"', tail: '' };
  const awards = [
    { name: 'Cờ "thi đua"', perBloc: 1 },
    { name: 'Bằng khen', perBloc: 2 },
  ];

  test('has the numbers and names of the awards, the blocs, and the tiebreakers behind', () => {
    expect(awardFormula(ranked(['', ''], awards), cells)).toBe(
      'THIDUA.AWARDS(K5:K9,{1;2},{"Cờ ""thi đua""";"Bằng khen"},,"Bỏ ""phiếu""")',
    );
    expect(awardFormula(ranked(['A', 'B'], awards), { ...cells, blocs: 'C5:C9', tail: ',H5:H9' })).toBe(
      'THIDUA.AWARDS(K5:K9,{1;2},{"Cờ ""thi đua""";"Bằng khen"},C5:C9,"Bỏ ""phiếu""",H5:H9)',
    );
  });

  test('is none without awards, without units, and where blocs have different numbers', () => {
    expect(awardFormula(ranked(['', ''], []), cells)).toBeNull();
    expect(awardFormula(ranked([], awards), cells)).toBeNull();
    const share = [...awards, { title: 'TTLĐXS', name: 'Tập thể lao động xuất sắc', percent: 0.5 }];
    expect(awardFormula(ranked(['A', 'A', 'B'], share), cells)).toBeNull();
    expect(awardFormula(ranked(['A', 'A', 'B', 'B'], share), cells)).toContain('{1;2;1}');
  });
});
