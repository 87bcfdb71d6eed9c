import { exactDifference } from '../../numbers/exact';
import { blocWord } from '../../plan/bloc-word';
import { fact } from '../../plan/facts';
import type { Plan } from '../../plan/plan';
import { readNumber } from '../../numbers/read-number';
import { isBlank, type Cell } from '../../numbers/cell';
import type { Look } from '../../table/looks';
import type { DraftCell, SheetDraft } from '../../table/sheet-draft';
import { blankRow, titledDraft, type Line } from '../../table/titled-table';
import { textOf } from '../../table/sheet-cells';
import type { Layer } from '../sheets/form/columns';
import { REVIEW_TITLE } from '../sheets/form/form-sheet';
import { isItem, type FormRow } from '../sheets/form/rows';
import { printed } from '../standings/table/columns';
import { isLeader } from '../points/roles';
import { sizeOf } from '../points/size-of';
import type { SettledChange, SettledRound } from '../records/settled';
import type { ScoreSheet } from '../sheets/score-sheets';
import type { ScoringPlan } from '../sheets/scoring-plan';
import type { ScoringRules } from '../points/scoring-rules';
import { rescaledGroups } from './rescaled-groups';
import { OPEN, tally, type Sum, type Tally } from '../points/tally';

const WIDTHS = [7, 46, 9, 10, 10, 10, 40];

/** The points of one unit as its review shows them, by the position of the criterion. */
interface ReviewedPoints {
  readonly self: (criterion: number) => Cell;
  /** A criterion without a conclusion shows the bloc's points. */
  readonly given: (criterion: number) => Cell;
  /** What was changed after settling, and why. */
  readonly changes: (criterion: number) => readonly string[];
  /** Whose points the second column is headed by. */
  readonly layer: 'bloc' | 'council';
}

/**
 * What one unit is shown of the review: its own points beside the bloc's, what differs and why, and room for its answer.
 * It names no other unit. Once the round is settled it shows what was settled.
 */
export function reviewDraft(
  scoring: ScoringPlan,
  sheet: ScoreSheet,
  round: string,
  record: SettledRound | null = null,
): SheetDraft {
  const { plan, headings } = scoring;
  const { unit } = sheet;
  const points = reviewedPoints(sheet, record);
  const { bloc } = blocWord(plan);
  const by = isLeader(unit) ? `${bloc} phó` : `${bloc} trưởng`;
  const names = ['STT', headings.name, headings.maximum, headings.self, headings[points.layer], 'Chênh lệch', 'Lý do'];
  return titledDraft({
    name: `Thẩm định ${unit.shortName || unit.name}`,
    columns: names.map((heading, at) => ({ heading, width: WIDTHS[at]! })),
    above: [
      { text: REVIEW_TITLE, look: 'title' },
      { text: [fact(plan, 'title'), round].filter((part) => part !== '').join(' - '), look: 'subtitle' },
      { text: `Đơn vị: ${unit.name}`, look: 'fact' },
      { text: `Điểm thẩm định do ${by} thực hiện.`, look: 'note' },
      EMPTY,
    ],
    body: bodyOf(scoring, sheet, points),
    below: [
      EMPTY,
      ...rescaledGroups(scoring, points).map((text): Line => ({ text, look: 'note' })),
      {
        text: 'Ý kiến của đơn vị:   ☐ Đồng ý     ☐ Giải trình (nêu rõ tiêu chí, lý do, tài liệu kèm theo)',
        look: 'fact',
      },
      DOTS,
      DOTS,
      signatures('ĐẠI DIỆN ĐƠN VỊ', by.toLocaleUpperCase('vi')),
    ],
  });
}

function reviewedPoints({ unit, reading }: ScoreSheet, record: SettledRound | null): ReviewedPoints {
  const cell = (criterion: number, layer: Layer): Cell =>
    record ? record.points(unit, criterion, layer) : (reading.entries.get(criterion)?.value(layer) ?? '');
  const isConcluded = [...reading.entries.keys()].some((criterion) => !isBlank(cell(criterion, 'council')));
  return {
    self: (criterion) => cell(criterion, 'self'),
    given: (criterion) => {
      const concluded = cell(criterion, 'council');
      return isBlank(concluded) ? cell(criterion, 'bloc') : concluded;
    },
    changes: (criterion) => (record?.changes(unit, criterion) ?? []).map(changeWords),
    layer: isConcluded ? 'council' : 'bloc',
  };
}

function changeWords({ before, now, reason }: SettledChange): string {
  const words = (cell: Cell): string => (isBlank(cell) ? 'trống' : textOf(cell).replace('.', ','));
  return `Sửa sau khi chốt: ${words(before)} → ${words(now)} (${reason})`;
}

function bodyOf(
  { plan, tree, rules, rows }: ScoringPlan,
  { reading }: ScoreSheet,
  points: ReviewedPoints,
): DraftCell[][] {
  const own = tally(tree, rules, points.self);
  const other = tally(tree, rules, points.given);
  const sumOf = (row: FormRow, { groups, bonus, penalty, total }: Tally): Sum | null => {
    if (row.kind === 'total') return total;
    if (row.kind === 'bonus-heading') return bonus;
    if (row.kind === 'penalty-heading') return penalty;
    return groups[tree.groups.findIndex(({ index }) => index === row.index)] ?? null;
  };
  return rows.map((row): DraftCell[] => {
    const look: Look = row.kind === 'total' ? 'total' : isItem(row) ? 'text' : 'group';
    const values = isItem(row)
      ? itemCells(plan, row.index, {
          self: points.self(row.index),
          other: points.given(row.index),
          reason: [textOf(reading.entries.get(row.index)?.value('note')), ...points.changes(row.index)]
            .filter((part) => part !== '')
            .join('; '),
        })
      : sumCells(sumOf(row, own), sumOf(row, other), rules);
    const pointsLook: Look = isItem(row) ? 'points' : look;
    return [
      { value: row.number, look: isItem(row) ? 'center' : look },
      { value: row.name, look },
      ...values.slice(0, 4).map((value): DraftCell => ({ value, look: pointsLook })),
      { value: values[4]!, look },
    ];
  });
}

const EMPTY: Line = { text: '', look: 'note' };
/** Room for an answer. */
const DOTS: Line = { text: '……………………………………………………………………………………………………', look: 'note' };

function signatures(unit: string, leader: string): (DraftCell | null)[] {
  return [null, { value: unit, look: 'fact' }, ...blankRow(WIDTHS.length - 3), { value: leader, look: 'fact' }];
}

function sumCells(own: Sum | null, other: Sum | null, rules: ScoringRules): (string | number)[] {
  return ['', shown(own, rules), shown(other, rules), differenceOf(own, other, rules), ''];
}

function itemCells(
  plan: Plan,
  index: number,
  { self, other, reason }: { readonly self: Cell; readonly other: Cell; readonly reason: string },
): (string | number)[] {
  const [first, second] = [readNumber(self), readNumber(other)];
  const { kind, maximum } = plan.criteria[index]!;
  const difference =
    typeof first === 'number' && typeof second === 'number'
      ? exactDifference(sizeOf(kind, second), sizeOf(kind, first))
      : '';
  const shownDifference = difference === 0 ? '' : difference;
  return [maximum ?? '', cellText(self), cellText(other), shownDifference, reason];
}

function cellText(cell: Cell): string | number {
  const value = readNumber(cell);
  return typeof value === 'number' ? value : textOf(cell);
}

function shown(sum: Sum | null, rules: ScoringRules): string | number {
  return sum === OPEN ? '' : sum === null ? '–' : printed(sum, rules);
}

function differenceOf(own: Sum | null, other: Sum | null, rules: ScoringRules): string | number {
  if (typeof own !== 'number' || typeof other !== 'number' || own === other) return '';
  return printed(exactDifference(other, own), rules);
}
