import { blocWord } from '../../plan/bloc-word';
import { fact } from '../../plan/facts';
import type { Plan, PlanUnit } from '../../plan/plan';
import { roundPlaces } from '../../numbers/round-places';
import type { Look } from '../../table/looks';
import type { DraftCell, SheetDraft } from '../../table/sheet-draft';
import { formHeadings, LAYERS, type Layer } from '../sheets/form/columns';
import type { UnitProgress } from './progress';
import { ballotResult, type BallotCount } from '../records/ballots';
import type { ClassLimit } from '../records/log';
import type { ScoreGroup, ScoreTree } from '../points/score-tree';
import type { RoundedAt, ScoringRules } from '../points/scoring-rules';
import { BY_VOTE, type Standings, type StandingRow } from './standings';
import { OPEN, type Sum } from '../points/tally';

/** The table of a bloc's standing as it is printed, by values: its shape follows the plan's groups. */
export interface StandingsDraft {
  readonly plan: Plan;
  readonly standings: Standings;
  readonly layer: Layer;
  readonly round: string;
  /** The totals of the other layers, by the name of the unit. */
  readonly progress: ReadonlyMap<string, UnitProgress>;
  readonly ballots?: readonly BallotCount[];
  readonly limits?: ReadonlyMap<PlanUnit, ClassLimit>;
}

export const TITLE = 'BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG THI ĐUA';

/** The official table: points by group, bonus, penalty, totals of each layer, difference, rank, class and proposal. */
export function standingsDraft(options: StandingsDraft): SheetDraft {
  const { plan, standings, layer, round } = options;
  const { tree } = standings;
  const headings = formHeadings(plan);
  const columns: { heading: string; width: number }[] = [
    { heading: 'STT', width: 7 },
    { heading: 'Đơn vị', width: 34 },
    ...tree.groups.map((group) => ({ heading: groupHeading(tree, group), width: 14 })),
    ...(tree.bonus.length > 0 ? [{ heading: 'Điểm thưởng', width: 10 }] : []),
    ...(tree.penalty.length > 0 ? [{ heading: 'Điểm trừ', width: 10 }] : []),
    ...LAYERS.map((one) => ({ heading: `Tổng ${headings[one].toLocaleLowerCase('vi')}`, width: 12 })),
    { heading: 'Chênh lệch', width: 10 },
    { heading: 'Xếp hạng', width: 9 },
    ...(plan.bands.length > 0 ? [{ heading: 'Xếp loại', width: 20 }] : []),
    { heading: 'Đề nghị', width: 26 },
    { heading: 'Ghi chú', width: 30 },
  ];
  const width = columns.length;
  const wide = (value: string, look: Look): (DraftCell | null)[] => [
    { value, look },
    ...new Array<null>(width - 1).fill(null),
  ];
  const subtitle = [fact(plan, 'title'), round, headings[layer].toLocaleLowerCase('vi')].filter((part) => part !== '');
  const { Bloc } = blocWord(plan);
  const body = standings.blocs.flatMap((bloc, at) => [
    ...(standings.blocs.length > 1
      ? [[{ value: roman(at + 1), look: 'group' } as const, ...groupRow(bloc.bloc || `${Bloc} chưa ghi tên`, width)]]
      : []),
    ...bloc.order.map((position, place) => unitRow(options, standings.rows[position]!, place + 1)),
  ]);
  return {
    name: `Xếp hạng - ${round}`,
    widths: columns.map((column) => column.width),
    rows: [
      wide(TITLE, 'title'),
      wide(subtitle.join(' - '), 'subtitle'),
      wide('', 'note'),
      columns.map(({ heading }): DraftCell => ({ value: heading, look: 'heading' })),
      ...body,
    ],
    merges: [],
    headingStart: 3,
    headingEnd: 4,
    validations: [],
    computed: [],
    isProtected: false,
  };
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Blocs are numbered apart from their units. */
function roman(number: number): string {
  let rest = number;
  return NUMERALS.reduce((text, [value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + letters.repeat(times);
  }, '');
}

/** What the points of a group are headed by. */
export function groupHeading({ groups }: ScoreTree, { id, name, index }: ScoreGroup): string {
  if (index === null) return groups.every((group) => group.index === null) ? 'Điểm nội dung' : 'Nội dung khác';
  return id === '' ? name : `Nội dung ${id}`;
}

/** A formula, rounded where the plan says that points are rounded there. */
export function roundedTo({ rounding }: ScoringRules, at: RoundedAt, formula: string): string {
  return rounding?.at === at ? `ROUND(${formula},${rounding.places})` : formula;
}

function groupRow(name: string, width: number): DraftCell[] {
  return [{ value: name, look: 'group' }, ...Array.from({ length: width - 2 }, (): DraftCell => ({ look: 'group' }))];
}

function unitRow(options: StandingsDraft, row: StandingRow, number: number): DraftCell[] {
  const { plan, standings, progress, layer } = options;
  const { tree, rules } = standings;
  const { tally, entrant, rank, classified, proposal } = row;
  const points = (value: Sum | null): DraftCell => ({
    value: value === OPEN || value === null ? (value === null ? '–' : '') : printed(value),
    look: 'points',
  });
  const text = (value: string): DraftCell => ({ value, look: 'text' });
  const layers = progress.get(entrant.name)?.layers ?? null;
  const total = (one: Layer): Sum => (one === layer ? tally.total : (layers?.[one].total ?? OPEN));
  const self = total('self');
  const own = tally.total;
  const difference = self === OPEN || own === OPEN || layer === 'self' ? OPEN : Math.round((own - self) * 1e9) / 1e9;
  return [
    { value: number, look: 'center' },
    text(entrant.name),
    ...tally.groups.map(points),
    ...(tree.bonus.length > 0 ? [points(capped(tally.bonus, rules.bonusCap))] : []),
    ...(tree.penalty.length > 0 ? [points(capped(tally.penalty, rules.penaltyCap))] : []),
    ...LAYERS.map((one) => points(total(one))),
    points(difference),
    { value: rank ?? '', look: 'center' },
    ...(plan.bands.length > 0 ? [text(classified?.kind === 'class' ? classified.band.name : '')] : []),
    text(proposal),
    text(noteOf(row, options)),
  ];
}

/** Points as they are printed: where the plan does not round them, a third of a point takes no ten places. */
export function printed(points: number): number {
  return roundPlaces(points, PRINTED_PLACES);
}

const PRINTED_PLACES = 4;

/** What is counted of a bonus or penalty. */
function capped(sum: Sum, cap: number | null): Sum {
  return sum === OPEN || cap === null ? sum : Math.min(sum, cap);
}

/** What has to be said beside a rank: that it is shared, what decided, that the unit is not ranked. */
function noteOf(
  { rank, tiedWith, decidedBy, entrant, classified }: StandingRow,
  { plan, standings: { rows }, ballots = [], limits = new Map() }: StandingsDraft,
): string {
  if (rank === null) return 'Chưa đủ điểm để xếp hạng';
  const tied = tiedWith.map((at) => rows[at]!.entrant.name);
  return [
    tied.length > 0 ? `Đồng hạng với ${tied.join(', ')}` : '',
    decidedBy.length > 0
      ? `Bằng điểm, xét theo ${decidedBy.map((words) => (words === BY_VOTE ? 'biểu quyết' : words)).join(', ')}`
      : '',
    ...(classified?.kind === 'none' ? ['Không thuộc loại nào theo kế hoạch'] : []),
    ...(classified?.kind === 'class' && classified.condition !== '' ? [`Còn phải xét: ${classified.condition}`] : []),
    ...[...limits]
      .filter(([unit]) => unit.name === entrant.name)
      .map(([, { atMost, reason }]) => `Xếp loại cao nhất ${atMost} (${reason})`),
    ...ballots
      .filter(({ unit, about }) => unit.name === entrant.name && about !== '')
      .map((ballot) => ballotWords(plan, ballot)),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The votes on an award, of those that the plan takes the share of, and that they do not suffice. */
function ballotWords(plan: Plan, ballot: BallotCount): string {
  const award = plan.awards.find(({ name }) => name === ballot.about);
  const { voters, needed, isPassed } = ballotResult(award ?? { vote: null, voters: null }, ballot);
  const failed = isPassed === false ? `, cần ${needed}: chưa đạt` : '';
  return `${ballot.about}: ${ballot.votes}/${voters ?? '–'} phiếu${failed}`;
}
