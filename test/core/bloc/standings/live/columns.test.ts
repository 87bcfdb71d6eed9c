import { group, item, planOf } from '../../setup';
import { live, type Shown } from './shown';

/* The table by formulas, column by column: what stands in its headings, and below them in the row of each unit. */

const UNITS = [
  { id: 'A', name: 'Sở Mẫu An' },
  { id: 'B', name: 'Sở Mẫu Bình' },
];
const PLAIN = [group('I'), item('I.1', 20), item('I.2', 20)];
const number = (cell: string): string =>
  `IF(ISTEXT(${cell}),IF(OR(TRIM(${cell})="",TRIM(${cell})="không giao"),0,THIDUA.NUMBER(${cell})),N(${cell}))`;

test('a bloc of one, without bonus, penalty, classes or tie keys, has the plain columns alone', () => {
  const { draft, byValue, headings, below } = live(planOf({ criteria: PLAIN, units: UNITS }));
  expect(headings).toEqual([
    'STT',
    'Đơn vị',
    'Nội dung I',
    'Tổng điểm khối thẩm định',
    'Tổng điểm kết luận',
    'Tổng điểm tự chấm',
    'Xếp hạng',
    'Đề nghị (tại lúc lập bảng)',
  ]);
  expect(draft.widths).toEqual([7, 34, 14, 12, 12, 12, 9, 26]);
  expect(draft.rows[0]![0]).toEqual({ value: 'BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG THI ĐUA', look: 'title' });
  expect(draft.rows[1]![0]).toEqual({ value: 'Cả năm - điểm tự chấm', look: 'subtitle' });
  expect(draft.computed).toEqual([2, 5, 6]);
  expect(byValue).toEqual(['proposal']);
  expect(below('STT')).toEqual([1, 2]);
  expect(below('Đơn vị')).toEqual(['Sở Mẫu An', 'Sở Mẫu Bình']);
  expect(below('Nội dung I')).toEqual([
    `=IFNA(THIDUA.BLOCTOTALS('Sở Mẫu An'!C11:C12,,'Sở Mẫu An'!F11:F12,'Sở Mẫu Bình'!F11:F12),"")`,
    '',
  ]);
  expect(below('Tổng điểm khối thẩm định')).toEqual([
    `=IFERROR(IF(AND(COUNT('Sở Mẫu An'!G11:G12)=2),SUM('Sở Mẫu An'!G11:G12),""),"")`,
    `=IFERROR(IF(AND(COUNT('Sở Mẫu Bình'!G11:G12)=2),SUM('Sở Mẫu Bình'!G11:G12),""),"")`,
  ]);
  expect(below('Tổng điểm tự chấm')).toEqual([
    '=IFERROR(IF((C5:C6="")*1>0,"",THIDUA.ADJUST(IF(ISNUMBER(C5:C6),C5:C6,0),,,,,)),"")',
    '',
  ]);
  expect(below('Xếp hạng')).toEqual(['=THIDUA.RANK(F5:F6,"competition",0)', '']);
});

test('blocs have a column of their own, named by the word of the plan, also those without a name', () => {
  const units = [{ ...UNITS[0], bloc: 'Cụm 1' }, UNITS[1]!];
  const { headings, below } = live(
    planOf({ facts: { bloc: 'Cụm', ties: 'Đồng hạng, không bỏ hạng' }, criteria: PLAIN, units }),
  );
  expect(headings.slice(0, 4)).toEqual(['STT', 'Đơn vị', 'Cụm', 'Nội dung I']);
  expect(below('Cụm')).toEqual(['Cụm 1', 'Cụm chưa ghi tên']);
  expect(below('Tổng điểm cụm thẩm định')[0]).toContain('!G11:G12');
  expect(below('Xếp hạng')[0]).toBe('=THIDUA.BLOCRANK(G5:G6,C5:C6,"dense",0)');
  expect(live(planOf({ criteria: PLAIN, units })).below('Khối')).toEqual(['Cụm 1', 'Khối chưa ghi tên']);
});

test('bonus and penalty are added up within their maxima, and counted within the caps and the scale', () => {
  const criteria = [
    ...PLAIN,
    { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 5 } as const,
    { id: 'T2', kind: 'bonus', name: 'Sáng kiến' } as const,
    { id: 'P1', kind: 'penalty', name: 'Nộp muộn' } as const,
  ];
  const facts = { bonusCap: '6', penaltyCap: '3', scale: '50', bonusPlace: 'Trong thang điểm' };
  const { below } = live(planOf({ facts, criteria, units: UNITS }));
  expect(below('Điểm thưởng')[0]).toBe(
    `=MIN(${number("'Sở Mẫu An'!F14")},'Sở Mẫu An'!C14)+${number("'Sở Mẫu An'!F15")}`,
  );
  expect(below('Điểm trừ')[1]).toBe(`=ABS(${number("'Sở Mẫu Bình'!F17")})`);
  expect(below('Tổng điểm tự chấm')[0]).toContain('THIDUA.ADJUST(IF(ISNUMBER(C5:C6),C5:C6,0),D5:D6,6,E5:E6,3,50)');
});

test('a bonus that a sheet does not have counts 0', () => {
  const criteria = [...PLAIN, { id: 'T1', kind: 'bonus', name: 'Cờ thi đua của Chính phủ' } as const];
  const { below } = live(planOf({ criteria, units: UNITS }), { without: ['T1', 'Cờ thi đua của Chính phủ'] });
  expect(below('Điểm thưởng')).toEqual(['=0', '=0']);
});

test('each rounding stands where the plan says: at the criterion, the group or the total', () => {
  const criteria = [...PLAIN, { id: 'T1', kind: 'bonus', name: 'Cờ' } as const];
  const at = (roundedAt: string): Shown =>
    live(planOf({ facts: { decimals: '2', roundedAt }, criteria, units: UNITS }));
  const cell = "'Sở Mẫu An'!F11:F12";
  expect(at('Tiêu chí').below('Nội dung I')[0]).toContain(
    `IF(ISNUMBER(${cell}),ROUND(${cell},2),IF(${cell}="","",${cell}))`,
  );
  expect(at('Tiêu chí').below('Điểm thưởng')[0]).toBe(`=ROUND(${number("'Sở Mẫu An'!F14")},2)`);
  expect(at('Nhóm').below('Nội dung I')[0]).toMatch(/^=IFNA\(ROUND\(THIDUA\.BLOCTOTALS\(.*\),2\),""\)$/);
  expect(at('Nhóm').below('Điểm thưởng')[0]).toBe(`=ROUND(${number("'Sở Mẫu An'!F14")},2)`);
  expect(at('Tổng điểm').below('Tổng điểm tự chấm')[0]).toBe(
    '=IFERROR(IF((C5:C6="")*1>0,"",ROUND(THIDUA.ADJUST(IF(ISNUMBER(C5:C6),C5:C6,0),D5:D6,,,,),2)),"")',
  );
});

test('tie keys follow each other behind the rank, criteria in a column of their own, and votes last', () => {
  const criteria = [
    ...PLAIN,
    { id: 'T1', kind: 'bonus', name: 'Cờ' } as const,
    { id: 'P1', kind: 'penalty', name: 'Nộp muộn' } as const,
  ];
  const facts = { tieKeys: 'Nhóm I; tiêu chí I.2; điểm thưởng; điểm trừ; Nộp muộn' };
  const plan = planOf({ facts, criteria, units: UNITS });
  const ballot = { unit: plan.units[1]!, about: '', votes: 5, members: 9, present: null, place: null };
  const { below, headings } = live(plan, { records: { ballots: [ballot] } });
  const cell = "'Sở Mẫu An'!F12";
  expect(below('Xét: tiêu chí I.2')[0]).toBe(`=IF(${cell}="","",${number(cell)})`);
  expect(below('Xét: Nộp muộn')[0]).toBe(`=0-ABS(${number("'Sở Mẫu An'!F16")})`);
  expect(below('Số phiếu')).toEqual(['', 5]);
  expect(headings.indexOf('Số phiếu')).toBe(7);
  expect(below('Xếp hạng')[0]).toBe(
    '=THIDUA.RANK(K5:K6,"competition",0,IF(ISNUMBER(C5:C6),C5:C6,""),F5:F6,D5:D6,0-E5:E6,G5:G6,H5:H6)',
  );
});

test('a tie key of a bonus or penalty that the plan does not have is blank', () => {
  const plan = planOf({ facts: { tieKeys: 'điểm thưởng; điểm trừ' }, criteria: PLAIN, units: UNITS });
  expect(live(plan).below('Xếp hạng')[0]).toBe('=THIDUA.RANK(F5:F6,"competition",0,"","")');
});

test('the difference to the unit’s own points stands beside those of the bloc and of the conclusion', () => {
  const { below, headings } = live(planOf({ criteria: PLAIN, units: UNITS }), { layer: 'council' });
  expect(headings.slice(3, 7)).toEqual([
    'Tổng điểm tự chấm',
    'Tổng điểm khối thẩm định',
    'Tổng điểm kết luận',
    'Chênh lệch',
  ]);
  expect(below('Chênh lệch')).toEqual([
    '=IF((D5:D6="")+(F5:F6="")>0,"",ROUND(IF(F5:F6="",0,F5:F6)-IF(D5:D6="",0,D5:D6),9))',
    '',
  ]);
});

test('classes that one table can tell follow, beside the limits of disciplined units; others stand by value', () => {
  const bands = [{ name: 'Tốt', from: 15 }, { name: 'Đạt' }];
  const plan = planOf({ criteria: PLAIN, units: UNITS, bands });
  const limits = new Map([[plan.units[1]!, { atMost: 'Đạt', reason: 'Khiển trách' }]]);
  const held = live(plan, { records: { limits } });
  expect(held.below('Giới hạn xếp loại')).toEqual(['', 'Đạt']);
  expect(held.below('Xếp loại')).toEqual(['=IF(F5:F6="","",IFNA(THIDUA.GRADE(F5:F6,{">=15","Tốt"},H5:H6),""))', '']);
  expect(live(plan).headings).not.toContain('Giới hạn xếp loại');
  // Own points are 11 + 12 and 10 + 11.
  const gap = planOf({
    criteria: PLAIN,
    units: UNITS,
    bands: [
      { name: 'Tốt', from: 22 },
      { name: 'Đạt', to: 20 },
    ],
  });
  const fixed = live(gap);
  expect(fixed.below('Xếp loại (tại lúc lập bảng)')).toEqual(['Tốt', '']);
  expect(fixed.byValue).toEqual(['class', 'proposal']);
});

test('awards of one number in all blocs follow', () => {
  const plan = planOf({ criteria: PLAIN, units: UNITS, awards: [{ title: 'CTĐT', name: 'Cờ', perBloc: 1 }] });
  const { below, byValue } = live(plan);
  expect(below('Đề nghị')).toEqual(['=THIDUA.AWARDS(F5:F6,{1},{"Cờ"},,"Bỏ phiếu")', '']);
  expect(byValue).toEqual([]);
});

test('a sheet without the points of a layer leaves its cell blank; its own row of totals is not asked', () => {
  const { below } = live(planOf({ criteria: PLAIN, units: UNITS }), { without: ['Tổng điểm'] });
  expect(below('Tổng điểm kết luận')[0]).toContain('H11:H12');
  const headless = live(planOf({ criteria: PLAIN, units: UNITS }), { without: ['Điểm kết luận'] });
  expect(headless.below('Tổng điểm kết luận')).toEqual(['', '']);
  expect(headless.below('Tổng điểm khối thẩm định')[0]).not.toBe('');
});
