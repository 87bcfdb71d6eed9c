import type { Book, BookSheet } from '../../src/files/book';
import { SheetBuilder, BODY, CENTER, HEADING } from './sheet';

interface Group {
  readonly name: string;
  readonly criteria: readonly (readonly [text: string, maximum: number])[];
}

/** The 22 criteria of the bloc plan in three groups; its document gives no points, so these maxima are made up. */
const GROUPS: readonly Group[] = [
  {
    name: 'I. Phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh',
    criteria: [
      ['Tham mưu xây dựng văn bản quy phạm pháp luật', 8],
      ['Tham mưu chủ trương, mục tiêu, chính sách của ngành', 8],
      ['Thực hiện chỉ tiêu kinh tế - xã hội được giao', 10],
      ['Nghiên cứu khoa học, bồi dưỡng và đào tạo cán bộ', 6],
      ['Quốc phòng, an ninh, trật tự an toàn xã hội', 6],
      ['Cải cách hành chính', 6],
      ['Thực hành tiết kiệm, phòng, chống tham nhũng', 6],
    ],
  },
  {
    name: 'II. Chủ trương của Đảng, pháp luật của Nhà nước; xây dựng hệ thống chính trị',
    criteria: [
      ['Học tập, quán triệt chủ trương, chính sách, pháp luật', 6],
      ['Phong trào thi đua yêu nước, học tập và làm theo Bác', 6],
      ['Giảm tỷ lệ tổ chức cơ sở Đảng yếu kém so với năm trước', 4],
      ['Tỷ lệ tổ chức đoàn thể vững mạnh, xuất sắc', 4],
      ['Phát triển đảng viên mới so với kế hoạch', 5],
    ],
  },
  {
    name: 'III. Công tác thi đua, khen thưởng',
    criteria: [
      ['Triển khai chủ trương, ban hành quy chế thi đua, khen thưởng', 2.5],
      ['Phong trào do tỉnh phát động', 2.5],
      ['Phong trào thường xuyên, theo đợt, chuyên đề của đơn vị', 2.5],
      ['Hưởng ứng phong trào của các ngành, đoàn thể', 2.5],
      ['Cách làm mới, sáng tạo', 2.5],
      ['Thẩm định hồ sơ; tỷ lệ khen người lao động trực tiếp', 2.5],
      ['Phân công, kiện toàn Hội đồng, bồi dưỡng nghiệp vụ', 2.5],
      ['Kiểm tra, giám sát, giải quyết đơn thư', 2.5],
      ['Phát hiện, bồi dưỡng, nhân rộng điển hình', 2.5],
      ['Báo cáo định kỳ, chuyên đề, đột xuất', 2.5],
    ],
  },
];

const UNITS = 'ABCDEFGH'.split('').map((letter) => `Đơn vị Mẫu ${letter}`);
/** How far each unit's self-score lies below the maxima, criterion by criterion, in half points. */
const LOST = [
  [1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0],
  [0, 1, 2, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0],
  [2, 2, 3, 1, 0, 1, 1, 0, 2, 1, 0, 1, 0, 1, 0, 1, 2, 0, 1, 0, 1, 1],
  [0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0],
  [3, 2, 4, 1, 1, 2, 1, 1, 1, 0, 1, 2, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0],
  [1, 1, 2, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 2, 0, 1, 0, 0, 0],
  [0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0],
  [2, 1, 2, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1],
];
/** Unit F was given no target for new party members. */
const NOT_ASSIGNED = { unit: 5, criterion: 11 };
const BONUS = [1, 0, 0, 2, 0, 0.5, 1, 0];
const PENALTY = [0, 0, 1, 0, 0.5, 0, 0, 0];

const FIRST_ROW = 5;
const ROWS = GROUPS.reduce((count, { criteria }) => count + 1 + criteria.length, 0);
const LAST_ROW = FIRST_ROW + ROWS - 1;

function unitScoreSheet(unit: string, unitIndex: number): BookSheet {
  const sheet = new SheetBuilder(unit, [8, 60, 14, 12, 24]);
  sheet.title(0, `BẢNG TỰ CHẤM ĐIỂM THI ĐUA – ${unit.toLocaleUpperCase('vi')} (minh hoạ)`, 5, { size: 14 });
  sheet.title(1, 'Theo 22 tiêu chí của kế hoạch thi đua Khối 8 năm 2021; điểm tối đa là số minh hoạ', 5, {
    bold: false,
    italic: true,
  });
  sheet.line(3, ['STT', 'Nội dung, tiêu chí', 'Điểm tối đa (minh hoạ)', 'Điểm tự chấm', 'Ghi chú'], HEADING);
  sheet.rowHeights.set(3, 48);
  sheet.line(4, ['(1)', '(2)', '(3)', '(4)', '(5)'], { ...BODY, ...CENTER, italic: true });
  let row = FIRST_ROW;
  let criterion = 0;
  for (const { name, criteria } of GROUPS) {
    sheet.line(row, [null, name, null, null, null], { ...BODY, bold: true });
    sheet.rowHeights.set(row, 33);
    row += 1;
    for (const [text, maximum] of criteria) {
      const isNotAssigned = NOT_ASSIGNED.unit === unitIndex && NOT_ASSIGNED.criterion === criterion;
      const score = isNotAssigned ? 'không giao' : maximum - LOST[unitIndex]![criterion]! / 2;
      const note = isNotAssigned ? 'Không được giao chỉ tiêu' : null;
      sheet.line(row, [criterion + 1, text, maximum, score, note], BODY, [CENTER, {}, CENTER, CENTER, {}]);
      row += 1;
      criterion += 1;
    }
  }
  sheet.line(row, [null, 'Điểm thưởng', 3, BONUS[unitIndex]!, null], BODY, [CENTER, {}, CENTER, CENTER, {}]);
  sheet.line(row + 1, [null, 'Điểm trừ', 3, PENALTY[unitIndex]!, null], BODY, [CENTER, {}, CENTER, CENTER, {}]);
  sheet.frozenRows = 5;
  return sheet.build();
}

function totalsSheet(): BookSheet {
  const sheet = new SheetBuilder('Tổng hợp', [8, 38, 16, 12, 12, 14, 12]);
  sheet.title(0, 'BẢNG TỔNG HỢP ĐIỂM THI ĐUA KHỐI (minh hoạ)', 7, { size: 14 });
  sheet.put(1, 1, 'Tiêu chí không giao tính theo:');
  sheet.put(1, 2, 'quy đổi', { bold: true, fill: '#FFF2CC', ...CENTER });
  sheet.put(2, 1, 'Điểm thưởng tối đa · điểm trừ tối đa:');
  sheet.put(2, 2, 3, { bold: true, fill: '#FFF2CC', ...CENTER });
  sheet.put(2, 3, 3, { bold: true, fill: '#FFF2CC', ...CENTER });
  sheet.line(4, ['STT', 'Đơn vị', 'Điểm tiêu chí', 'Điểm thưởng', 'Điểm trừ', 'Tổng điểm', 'Xếp hạng'], HEADING);
  sheet.rowHeights.set(4, 33);
  const first = 6;
  const last = first + UNITS.length - 1;
  UNITS.forEach((unit, index) => {
    const points = `'${unit}'!D${FIRST_ROW + 1}:D${LAST_ROW + 1}`;
    const maxima = `'${unit}'!C${FIRST_ROW + 1}:C${LAST_ROW + 1}`;
    const orBlank = (range: string): string => `IF(${range}="","",${range})`;
    sheet.line(
      first - 1 + index,
      [
        index + 1,
        unit,
        `=THIDUA.TOTAL(${orBlank(points)},${orBlank(maxima)},$C$2)`,
        `='${unit}'!D${LAST_ROW + 2}`,
        `='${unit}'!D${LAST_ROW + 3}`,
        index === 0 ? `=THIDUA.ADJUST(C${first}:C${last},D${first}:D${last},C3,E${first}:E${last},D3)` : null,
        index === 0 ? `=THIDUA.RANK(F${first}:F${last})` : null,
      ],
      BODY,
      [
        CENTER,
        {},
        { numberFormat: '0.00', ...CENTER },
        CENTER,
        CENTER,
        { numberFormat: '0.00', bold: true, ...CENTER },
        { bold: true, ...CENTER },
      ],
    );
  });
  sheet.cells.forEach((cell, index) => {
    if (cell.row !== first - 1 || (cell.column !== 5 && cell.column !== 6)) return;
    sheet.cells[index] = { ...cell, spill: { row: cell.row, column: cell.column, rows: UNITS.length, columns: 1 } };
  });
  sheet.frozenRows = 5;
  return sheet.build();
}

/** A bloc's totals and ranks by functions alone. */
export function functionsBook(): Book {
  return { sheets: [totalsSheet(), ...UNITS.map(unitScoreSheet)], names: [], activeSheet: 0 };
}
