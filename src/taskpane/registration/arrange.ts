import type { Finding, FindingCode, Gravity } from '../../core/findings/finding';
import { GRAVITIES } from '../../core/findings/gravities';
import { folded } from '../../core/names/fold';

export type Grouping = 'gravity' | 'rule' | 'unit';

/** A finding with what people may look for in it. */
export interface ArrangedFinding {
  readonly finding: Finding;
  readonly sentence: string;
  readonly unit: string;
  /** What tells it from the others, and is the same after the next check. */
  readonly key: string;
  /** Its number in the order of the list. */
  readonly at: number;
}

export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly ArrangedFinding[];
}

export interface Wanted {
  readonly gravity: Gravity | 'all';
  readonly text: string;
  readonly by: Grouping;
}

/** The findings that are wanted, in groups; the gravest come first, and within a group they keep their order. */
export function arrange(
  findings: readonly Omit<ArrangedFinding, 'at'>[],
  { gravity, text, by }: Wanted,
): { readonly groups: readonly FindingGroup[]; readonly inOrder: readonly ArrangedFinding[] } {
  const words = folded(text).split(' ').filter(Boolean);
  const isWanted = ({ finding, sentence, unit }: Omit<ArrangedFinding, 'at'>): boolean => {
    if (gravity !== 'all' && finding.gravity !== gravity) return false;
    const own = folded(`${sentence} ${unit} ${finding.cell?.sheet ?? ''} ${finding.code}`);
    return words.every((word) => own.includes(word));
  };
  const groups = new Map<string, Omit<ArrangedFinding, 'at'>[]>();
  const sorted = [...findings].filter(isWanted).sort((a, b) => rank(a) - rank(b));
  for (const one of sorted) {
    const key = keyOf(one, by);
    const own = groups.get(key);
    if (own) own.push(one);
    else groups.set(key, [one]);
  }
  let at = 0;
  const arranged = [...groups].map(([key, own]) => ({ key, findings: own.map((one) => ({ ...one, at: at++ })) }));
  return { groups: arranged, inOrder: arranged.flatMap((group) => group.findings) };
}

/** A key for each finding: its code and cell, or its values where it has none. */
export function keysOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, cell, values }) => {
    const own = JSON.stringify([code, cell, cell ? null : values]);
    const count = seen.get(own) ?? 0;
    seen.set(own, count + 1);
    return `${own} ${count}`;
  });
}

function rank({ finding }: { readonly finding: Finding }): number {
  return GRAVITIES.indexOf(finding.gravity);
}

function keyOf({ finding, unit }: Omit<ArrangedFinding, 'at'>, by: Grouping): string {
  if (by === 'gravity') return finding.gravity;
  return by === 'rule' ? finding.code : unit;
}

/** Findings of the same kind whose cells can be mended alike: the same rule, the same text, the same suggestion. */
export function alike(findings: readonly Finding[], { code, values, fix }: Finding): readonly Finding[] {
  if (!fix) return [];
  const found = textFound(values);
  // What is mended by reading it differently is alike whatever stands there; what is replaced only where the same does.
  const byText = REPLACED.has(code);
  return findings.filter(
    (other) =>
      other.code === code &&
      other.fix &&
      (!byText || (textFound(other.values) === found && other.fix.value === fix.value)),
  );
}

const REPLACED: ReadonlySet<FindingCode> = new Set<FindingCode>(['cell/unknown-title', 'cell/unknown-unit']);

/** What stands in the cell of a finding; an empty text where it does not say. */
export function textFound(values: Finding['values']): string {
  return 'found' in values ? String(values.found) : '';
}
