import { cellAddress } from '../../../findings/address';
import { blocWord } from '../../../plan/bloc-word';
import { fact } from '../../../plan/facts';
import type { Plan, PlanUnit } from '../../../plan/plan';
import type { Unassigned } from '../../../scoring/unassigned';
import type { Look } from '../../../table/looks';
import type { DraftCell, SheetDraft } from '../../../table/sheet-draft';
import { formHeadings, LAYERS, type Layer } from '../../sheets/form/columns';
import { NOT_ASSIGNED_WORDS } from '../../sheets/form/form-sheet';
import type { RoundRecords } from '../rank-round';
import type { ScoreSheet } from '../../sheets/score-sheets';
import type { Standings } from '../standings';
import { groupHeading, roundedTo, TITLE } from '../standings-draft';
import { awardFormula, classFormula } from './live-awards';
import { groupRanges, scoreCell, sheetReference } from './score-ranges';

/** Why a standing cannot be kept up by formulas. */
export type LiveObstacle =
  | { readonly kind: 'settled' | 'too-long' | 'no-criteria' }
  /** The rows of the unit's sheet do not stand as those of the others do. */
  | { readonly kind: 'moved'; readonly unit: string }
  /** Criteria of the group are treated differently where they are not assigned. */
  | { readonly kind: 'mixed'; readonly group: string }
  /** Points of the group are first rescaled or shared out, and each is rounded only then. */
  | { readonly kind: 'rounded-after'; readonly group: string }
  /** A criterion of the group has no maximum: where it is blank too, the functions take its row for a heading. */
  | { readonly kind: 'no-maximum'; readonly group: string };

export type LiveStandings =
  | { readonly kind: 'obstacle'; readonly obstacle: LiveObstacle }
  /** With the columns that stand there by values all the same. */
  | { readonly kind: 'live'; readonly draft: SheetDraft; readonly byValue: readonly ('class' | 'proposal')[] };

export interface LiveOptions {
  readonly plan: Plan;
  readonly standings: Standings;
  readonly sheets: readonly ScoreSheet[];
  readonly records: RoundRecords;
  readonly layer: Layer;
  readonly round: string;
  readonly undecided: string;
}

/** Excel takes no longer formula. */
const LONGEST = 8192;
const FIRST_ROW = 4;
/** In the heading of a column that does not follow. */
const FIXED = '(tại lúc lập bảng)';

interface LiveColumn {
  readonly heading: string;
  readonly width: number;
  /** One formula that spills over all units. */
  readonly spill?: string;
  /** What stands in the row of each unit. */
  readonly cells?: readonly (Pick<DraftCell, 'value' | 'formula'> | null)[];
  readonly look: Look;
}

/**
 * The standing by formulas over the units' sheets, one spill a column: it follows whatever is typed there. Units stand in
 * the order of the plan, since formulas cannot move rows.
 */
export function liveStandings(options: LiveOptions): LiveStandings {
  const { plan, standings, sheets, records, layer, round } = options;
  const { tree, rules } = standings;
  if (records.settled) return { kind: 'obstacle', obstacle: { kind: 'settled' } };
  if (tree.groups.length === 0) return { kind: 'obstacle', obstacle: { kind: 'no-criteria' } };
  const headings = formHeadings(plan);
  const rows = sheets.map(({ unit }) => standings.rows.find(({ entrant }) => entrant.name === unit.name)!);
  const columns: LiveColumn[] = [];
  /** The cells of a column, for formulas of those to its right. */
  const cells = (at: number): string => {
    const top = cellAddress({ row: FIRST_ROW, column: at });
    return `${top}:${cellAddress({ row: FIRST_ROW + sheets.length - 1, column: at })}`;
  };
  const add = (column: LiveColumn): string => cells(columns.push(column) - 1);
  const values = (list: readonly (string | number)[]): LiveColumn['cells'] => list.map((value) => ({ value }));

  add({ heading: 'STT', width: 7, look: 'center', cells: values(sheets.map((_, at) => at + 1)) });
  add({ heading: 'Đơn vị', width: 34, look: 'text', cells: values(sheets.map(({ unit }) => unit.name)) });
  const { Bloc } = blocWord(plan);
  const blocOf = ({ bloc = '' }: PlanUnit): string => bloc || `${Bloc} chưa ghi tên`;
  const blocs =
    standings.blocs.length > 1
      ? add({ heading: Bloc, width: 16, look: 'text', cells: values(sheets.map(({ unit }) => blocOf(unit))) })
      : null;

  const groups: string[] = [];
  for (const group of tree.groups) {
    const treatment = commonTreatment(group.leaves.map(({ criterion }) => criterion.unassigned));
    if (treatment === 'mixed') return { kind: 'obstacle', obstacle: { kind: 'mixed', group: group.name } };
    if (group.leaves.some(({ criterion }) => criterion.maximum === null))
      return { kind: 'obstacle', obstacle: { kind: 'no-maximum', group: group.name } };
    const isScaled = treatment === 'spread' || treatment === 'rescale';
    const at = tree.groups.indexOf(group);
    const isEmpty = rows.some(({ tally }) => tally.groups[at] === null);
    if ((isScaled && rules.rounding?.at === 'criterion') || (isEmpty && rules.rounding?.at === 'group'))
      return { kind: 'obstacle', obstacle: { kind: 'rounded-after', group: group.name } };
    const ranges = groupRanges(group, sheets, layer);
    if ('unit' in ranges) return { kind: 'obstacle', obstacle: { kind: 'moved', unit: ranges.unit.name } };
    const of = (range: string): string => {
      const places = rules.rounding?.at === 'criterion' ? rules.rounding.places : null;
      return places === null ? range : `IF(ISNUMBER(${range}),ROUND(${range},${places}),IF(${range}="","",${range}))`;
    };
    const all = [ranges.maxima, treatment === null ? '' : `"${treatment}"`, ...ranges.points.map(of)].join(',');
    const spill = `IFNA(${roundedTo(rules, 'group', `THIDUA.BLOCTOTALS(${all})`)},"")`;
    groups.push(add({ heading: groupHeading(tree, group), width: 14, look: 'points', spill }));
  }
  const extras = (kind: 'bonus' | 'penalty'): readonly (Pick<DraftCell, 'formula'> | null)[] =>
    sheets.map((sheet) => {
      const terms = tree[kind].flatMap((leaf) => {
        const [points, maximum] = [scoreCell(sheet, leaf, layer), scoreCell(sheet, leaf, 'maximum')];
        if (points === null) return [];
        const number = pointsOf(points);
        const size = kind === 'penalty' ? `ABS(${number})` : number;
        const isBound = leaf.criterion.maximum !== null && maximum !== null;
        return [roundedTo(rules, 'criterion', isBound ? `MIN(${size},${maximum})` : size)];
      });
      return { formula: terms.length === 0 ? '0' : roundedTo(rules, 'group', terms.join('+')) };
    });
  const bonus =
    tree.bonus.length > 0 ? add({ heading: 'Điểm thưởng', width: 10, look: 'points', cells: extras('bonus') }) : null;
  const penalty =
    tree.penalty.length > 0 ? add({ heading: 'Điểm trừ', width: 10, look: 'points', cells: extras('penalty') }) : null;
  const ties = standings.keys.map(({ words, key }): string => {
    if (key.kind === 'group') return `IF(ISNUMBER(${groups[key.position]!}),${groups[key.position]!},"")`;
    if (key.kind === 'bonus') return bonus ?? '""';
    if (key.kind !== 'criterion') return penalty === null ? '""' : `0-${penalty}`;
    const leaf = { index: key.index, criterion: plan.criteria[key.index]! };
    const own = sheets.map((sheet) => {
      const cell = scoreCell(sheet, leaf, layer);
      if (cell === null) return null;
      return { formula: key.isPenalty ? `0-ABS(${pointsOf(cell)})` : `IF(${cell}="","",${pointsOf(cell)})` };
    });
    return add({ heading: `Xét: ${words}`, width: 12, look: 'points', cells: own });
  });
  const votes = rows.map(({ entrant }) => entrant.votes ?? '');
  if (votes.some((one) => one !== ''))
    ties.push(add({ heading: 'Số phiếu', width: 9, look: 'points', cells: values(votes) }));

  const others = LAYERS.filter((one) => one !== layer).map((one) => {
    const own = sheets.map((sheet) => {
      const { columns: at, totalRow, sheet: name } = sheet.reading;
      const column = at.get(one);
      if (column === undefined || totalRow === null) return null;
      const cell = `${sheetReference(name)}${cellAddress({ row: totalRow, column: column + sheet.reading.firstColumn })}`;
      return { formula: `IF(ISNUMBER(${cell}),${cell},"")` };
    });
    const range = add({ heading: `Tổng ${lower(headings[one])}`, width: 12, look: 'points', cells: own });
    return { layer: one, range };
  });
  const open = `${groups.map((range) => `(${range}="")*1`).join('+')}>0`;
  const points = groups.map((range) => `IF(ISNUMBER(${range}),${range},0)`).join('+');
  const adjusted = `THIDUA.ADJUST(${[points, bonus ?? '', rules.bonusCap ?? '', penalty ?? '', rules.penaltyCap ?? '', rules.ceiling ?? ''].join(',')})`;
  const total = add({
    heading: `Tổng ${lower(headings[layer])}`,
    width: 12,
    look: 'points',
    // A cell that shows an error leaves its unit without a total, and the others ranked.
    spill: `IFERROR(IF(${open},"",${roundedTo(rules, 'total', adjusted)}),"")`,
  });
  const self = others.find((one) => one.layer === 'self');
  if (self) {
    const spill = `IF((${self.range}="")+(${total}="")>0,"",ROUND(${total}-IF(${self.range}="",0,${self.range}),9))`;
    add({
      heading: 'Chênh lệch',
      width: 10,
      look: 'points',
      spill: spill.replace(`ROUND(${total}-`, `ROUND(IF(${total}="",0,${total})-`),
    });
  }
  const tail = ties.length > 0 ? `,${ties.join(',')}` : '';
  const ranked = blocs === null ? `RANK(${total},"${rules.ties}",0` : `BLOCRANK(${total},${blocs},"${rules.ties}",0`;
  add({ heading: 'Xếp hạng', width: 9, look: 'center', spill: `THIDUA.${ranked}${tail})` });

  const byValue: ('class' | 'proposal')[] = [];
  if (plan.bands.length > 0) {
    const limits = rows.map(({ entrant }) => entrant.atMost ?? '');
    const limit = limits.some((one) => one !== '')
      ? add({ heading: 'Giới hạn xếp loại', width: 20, look: 'text', cells: values(limits) })
      : '';
    const formula = classFormula(plan.bands, total, limit);
    const names = rows.map(({ classified }) => (classified?.kind === 'class' ? classified.band.name : ''));
    if (formula === null) byValue.push('class');
    const content = formula === null ? { cells: values(names) } : { spill: formula };
    add({ heading: formula === null ? `Xếp loại ${FIXED}` : 'Xếp loại', width: 20, look: 'text', ...content });
  }
  const award = awardFormula(standings, { total, blocs, undecided: options.undecided, tail });
  if (award === null) byValue.push('proposal');
  const content = award === null ? { cells: values(rows.map(({ proposal }) => proposal)) } : { spill: award };
  add({ heading: award === null ? `Đề nghị ${FIXED}` : 'Đề nghị', width: 26, look: 'text', ...content });

  if (columns.some(({ spill = '' }) => spill.length >= LONGEST))
    return { kind: 'obstacle', obstacle: { kind: 'too-long' } };
  const subtitle = [fact(plan, 'title'), round, lower(headings[layer])].filter((part) => part !== '');
  return { kind: 'live', byValue, draft: draftOf(columns, sheets.length, subtitle.join(' - '), round) };
}

function draftOf(columns: readonly LiveColumn[], units: number, subtitle: string, round: string): SheetDraft {
  const wide = (value: string, look: Look): (DraftCell | null)[] => [
    { value, look },
    ...new Array<null>(columns.length - 1).fill(null),
  ];
  const body = Array.from({ length: units }, (_, row) =>
    columns.map(({ spill, cells, look }): DraftCell => {
      if (spill !== undefined) return row === 0 ? { formula: spill, look } : { look };
      return { ...cells?.[row], look };
    }),
  );
  const note =
    'Bảng theo công thức: thay đổi trên các phiếu sẽ hiện ngay, trừ cột ghi rõ là tại lúc lập bảng; các đơn vị xếp theo thứ tự trong kế hoạch.';
  return {
    name: `Xếp hạng - ${round}`,
    widths: columns.map(({ width }) => width),
    rows: [
      wide(TITLE, 'title'),
      wide(subtitle, 'subtitle'),
      wide(note, 'note'),
      columns.map(({ heading }): DraftCell => ({ value: heading, look: 'heading' })),
      ...body,
    ],
    merges: [],
    headingStart: 3,
    headingEnd: 4,
    validations: [],
    computed: columns.flatMap(({ spill }, at) => (spill === undefined ? [] : [at])),
    isProtected: false,
  };
}

/** The number of a cell: points typed as text are read, what is blank or not assigned is none, the rest shows an error. */
function pointsOf(cell: string): string {
  const isNone = `OR(TRIM(${cell})="",TRIM(${cell})="${NOT_ASSIGNED_WORDS}")`;
  return `IF(ISTEXT(${cell}),IF(${isNone},0,THIDUA.NUMBER(${cell})),N(${cell}))`;
}

function commonTreatment(treatments: readonly (Unassigned | null)[]): Unassigned | null | 'mixed' {
  const [first = null] = treatments;
  return treatments.every((one) => one === first) ? first : 'mixed';
}

function lower(text: string): string {
  return text.toLocaleLowerCase('vi');
}
