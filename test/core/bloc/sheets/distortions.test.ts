import { said } from '../../said';
import fc from 'fast-check';
import { formDraft } from '../../../../src/core/bloc/sheets/form/form-draft';
import { isItem } from '../../../../src/core/bloc/sheets/form/rows';
import { readForm } from '../../../../src/core/bloc/sheets/read/read-form';
import type { Cell } from '../../../../src/core/numbers/cell';
import type { Plan } from '../../../../src/core/plan/plan';
import { PRESETS } from '../../../../src/core/plan/presets';
import { group, item, planOf } from '../setup';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

/** The 22 criteria of a real plan, and one whose groups have criteria of the same names and plain numbers. */
const PLANS: readonly Plan[] = [
  PRESETS.find(({ id }) => id === 'tra-vinh-2021')!.plan,
  planOf({
    facts: { year: '2026', title: 'Kế hoạch thi đua' },
    criteria: [
      group('I', 300),
      item('', 100, { group: 'I', name: 'Triển khai kịp thời nhiệm vụ được giao' }),
      item('', 100, { group: 'I', name: 'Công tác báo cáo' }),
      item('', 100, { group: 'I', name: 'Nội dung khác' }),
      group('II', 200),
      item('', 100, { group: 'II', name: 'Cải cách hành chính, chuyển đổi số' }),
      item('', 100, { group: 'II', name: 'Nội dung khác' }),
      { id: '', kind: 'bonus', name: 'Có mô hình mới được nhân rộng', maximum: 20 },
      { id: '', kind: 'penalty', name: 'Nộp báo cáo chậm', maximum: 10 },
    ],
  }),
];

interface Sheet {
  rows: Cell[][];
  /** The row of the headings. */
  header: number;
}
type Random = (below: number) => number;
type Distortion = (sheet: Sheet, random: Random) => void;

const NAME = (sheet: Sheet): number =>
  sheet.rows[sheet.header]!.findIndex((cell) => /n[oộ]i dung|ti[eê]u ch[ií]/iu.test(text(cell)));
const text = (cell: Cell | undefined): string => String(cell ?? '').normalize('NFC');
const body = (sheet: Sheet, random: Random): number => sheet.header + 2 + random(sheet.rows.length - sheet.header - 2);
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  STT: ['TT', 'Số TT', 'stt'],
  'Nội dung, tiêu chí': ['NỘI DUNG', 'Tiêu chí', 'Nội dung thi đua', 'Các tiêu chí', 'Noi dung, tieu chi'],
  'Điểm tối đa': ['Điểm chuẩn', 'ĐIỂM TỐI ĐA', 'Điểm\ntối đa', 'Số điểm tối đa'],
  'Điểm tự chấm': ['Tự chấm', 'ĐIỂM TỰ CHẤM', 'Đơn vị tự chấm', 'Điểm đơn vị tự chấm', 'Diem tu cham'],
  'Kết quả': ['Kết quả thực hiện', 'KẾT QUẢ'],
  'Ghi chú': ['Giải trình', 'GHI CHÚ'],
};

const DISTORTIONS: Readonly<Record<string, Distortion>> = {
  'rows moved'(sheet, random) {
    const [moved] = sheet.rows.splice(body(sheet, random), 1);
    sheet.rows.splice(body(sheet, random), 0, moved!);
  },
  'rows put between'(sheet, random) {
    const row = new Array<Cell>(sheet.rows[sheet.header]!.length).fill('');
    row[NAME(sheet)] = ['Trong đó:', '- Việc phát sinh trong năm', 'Công tác khác của đơn vị chúng tôi'][random(3)]!;
    sheet.rows.splice(body(sheet, random), 0, row);
  },
  'a row with points of its own'(sheet, random) {
    const row = new Array<Cell>(sheet.rows[sheet.header]!.length).fill('');
    row[NAME(sheet)] = 'Nhiệm vụ đột xuất do tỉnh giao ngoài kế hoạch';
    row[selfOf(sheet)] = 9999;
    sheet.rows.splice(body(sheet, random), 0, row);
  },
  'a row twice'(sheet, random) {
    const at = body(sheet, random);
    const copy = [...sheet.rows[at]!];
    copy[selfOf(sheet)] = 8888;
    sheet.rows.splice(body(sheet, random), 0, copy);
  },
  'a row gone'(sheet, random) {
    sheet.rows.splice(body(sheet, random), 1);
  },
  'headings retyped'(sheet, random) {
    sheet.rows[sheet.header] = sheet.rows[sheet.header]!.map((cell) => {
      const others = HEADINGS[text(cell)];
      return others && random(2) === 0 ? others[random(others.length)]! : cell;
    });
  },
  'decomposed Unicode'(sheet) {
    sheet.rows = sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)));
  },
  'capitals and spaces'(sheet, random) {
    const at = body(sheet, random);
    const name = NAME(sheet);
    sheet.rows[at]![name] = `  ${text(sheet.rows[at]![name]).toUpperCase().replace(/ /g, '  ')} `;
  },
  'letters wrong'(sheet, random) {
    const at = body(sheet, random);
    const name = NAME(sheet);
    const own = text(sheet.rows[at]![name]);
    const place = random(Math.max(1, own.length));
    sheet.rows[at]![name] = own.slice(0, place) + own.slice(place + 1);
  },
  'a text cut off'(sheet, random) {
    const at = body(sheet, random);
    const name = NAME(sheet);
    sheet.rows[at]![name] = text(sheet.rows[at]![name]).split(' ').slice(0, 5).join(' ');
  },
  'a column put between'(sheet, random) {
    const at = random(sheet.rows[sheet.header]!.length + 1);
    sheet.rows = sheet.rows.map((row, number) => {
      const wide = [...row];
      wide.splice(at, 0, number === sheet.header ? ['', 'Đơn vị tính', 'Cơ quan theo dõi'][random(3)]! : '');
      return wide;
    });
  },
  'numbers taken out'(sheet) {
    for (const row of sheet.rows.slice(sheet.header + 1)) row[0] = '';
  },
  'numbers typed anew'(sheet) {
    let number = 0;
    for (const row of sheet.rows.slice(sheet.header + 2)) row[0] = number += 1;
  },
  'numbers in the text'(sheet, random) {
    const at = body(sheet, random);
    const row = sheet.rows[at]!;
    const name = NAME(sheet);
    if (text(row[0]) === '' || name === 0) return;
    row[name] = `${text(row[0])}. ${text(row[name])}`;
    row[0] = '';
  },
  'a title above'(sheet) {
    sheet.rows.unshift(['UBND TỈNH MẪU', '', '', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['']);
    sheet.header += 2;
  },
  'a heading over the points'(sheet) {
    const over = sheet.rows[sheet.header]!.map((cell) => (/điểm/iu.test(text(cell)) ? 'Điểm' : ''));
    sheet.rows.splice(sheet.header, 0, over);
    sheet.header += 1;
  },
  'two cells merged'(sheet, random) {
    // Only the upper one keeps its content.
    const at = body(sheet, random);
    const name = NAME(sheet);
    const below = sheet.rows[at + 1];
    if (below) below[name] = '';
  },
  'a signature below'(sheet) {
    sheet.rows.push([''], ['', 'NGƯỜI LẬP BIỂU', '', 'THỦ TRƯỞNG ĐƠN VỊ'], ['', 'Nguyễn Văn Mẫu', '', 'Trần Thị Mẫu']);
  },
};
const selfOf = (sheet: Sheet): number =>
  sheet.rows[sheet.header]!.findIndex((cell) => /t[uự] ch[aấ]m/iu.test(text(cell)));

/** A unit's points are all different, so that one criterion's cannot pass for another's. */
const pointsOf = (criterion: number): number => 100 + criterion * 3;

function filled(plan: Plan): Sheet {
  const draft = formDraft(scoringPlan(plan), {
    unit: { id: 'A', name: 'Sở Mẫu', shortName: '' },
    round: 'Cả năm',
    for: 'member',
    sheetName: 'Phiếu',
    values: (criterion, column) => (column === 'self' ? pointsOf(criterion) : ''),
  });
  const rows = draft.rows.map((row) => row.map((cell): Cell => cell?.value ?? ''));
  return { rows, header: draft.headingStart };
}

/** What is wrong in a reading; nothing where every criterion is right or said not to be taken. */
function misread(plan: Plan, sheet: Sheet): string[] {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const values = sheet.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const reading = readForm({ name: 'Phiếu', row: 0, column: 0, values }, scoringPlan(plan));
  if (!reading) return [];
  const refused = reading.findings
    .map(said)
    .map((told) => `${told['candidates'] ?? ''} ${told['name'] ?? ''}`)
    .join('\n');
  return scoringPlan(plan)
    .rows.filter(isItem)
    .flatMap(({ index, name, kind }) => {
      const entry = reading.entries.get(index);
      if (!entry) return kind !== 'criterion' || refused.includes(name) ? [] : [`${name}: gone without a word`];
      const points = entry.value('self');
      return points === pointsOf(index) || points === '' ? [] : [`${name}: ${String(points)}`];
    });
}

test('the sheet as it was sent is read whole', () => {
  for (const plan of PLANS) {
    const sheet = filled(plan);
    const reading = readForm({ name: 'Phiếu', row: 0, column: 0, values: sheet.rows }, scoringPlan(plan))!;
    expect(reading.findings).toEqual([]);
    expect([...reading.entries].map(([index, entry]) => [index, entry.value('self')])).toEqual(
      scoringPlan(plan)
        .rows.filter(isItem)
        .map(({ index }) => [index, pointsOf(index)]),
    );
  }
});

test.each(Object.keys(DISTORTIONS))('%s alone: read right, or said not to be taken', (kind) => {
  fc.assert(
    fc.property(fc.constantFrom(...PLANS), fc.infiniteStream(fc.nat({ max: 9999 })), (plan, stream) => {
      const sheet = filled(plan);
      const random: Random = (below) => (stream.next().value as number) % below;
      DISTORTIONS[kind]!(sheet, random);
      expect(misread(plan, sheet)).toEqual([]);
    }),
    { numRuns: 60, seed: 20261121 },
  );
});

test('400 seeded sheets with several distortions each are read right, or said not to be taken', () => {
  let [tried, taken] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...PLANS),
      fc.array(fc.constantFrom(...Object.keys(DISTORTIONS)), { minLength: 2, maxLength: 6 }),
      fc.infiniteStream(fc.nat({ max: 9999 })),
      (plan, kinds, stream) => {
        const sheet = filled(plan);
        const random: Random = (below) => (stream.next().value as number) % below;
        for (const kind of kinds) DISTORTIONS[kind]!(sheet, random);
        expect(misread(plan, sheet)).toEqual([]);
        tried += 1;
        if (readForm({ name: 'Phiếu', row: 0, column: 0, values: sheet.rows }, scoringPlan(plan))) taken += 1;
      },
    ),
    { numRuns: 400, seed: 20261121 },
  );
  // Refusing everything would be no reading at all.
  expect(taken / tried).toBeGreaterThan(0.95);
});
