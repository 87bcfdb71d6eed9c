import { useState } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { CellEdit } from '../../workbook/workbook';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { alike, textFound, type ArrangedFinding } from './arrange';
import type { CheckResult } from './run-check';
import type { Choices } from './use-choices';
import type { FindingList } from './use-findings';

/** What is to be written into one cell. */
export interface ProposedFix extends CellEdit {
  /** What stands in the cell now. */
  readonly before: string;
}

/** What is about to be written, and the finding that it was asked for at; null for what is tidied everywhere. */
export interface Proposal {
  readonly key: string | null;
  readonly fixes: readonly ProposedFix[];
  readonly done: readonly ArrangedFinding[];
}

export interface Mending {
  readonly proposal: Proposal | null;
  readonly isBusy: boolean;
  readonly propose: (one: ArrangedFinding, isAll: boolean) => void;
  readonly proposeTidying: () => void;
  readonly apply: () => Promise<void>;
  readonly drop: () => void;
  /** Whether two rows are one person. */
  readonly answer: (one: ArrangedFinding, pair: string, answer: 'same' | 'different') => void;
  readonly countAlike: (finding: Finding) => number;
}

/** Mends what findings offer to mend, after it was looked at; the next finding then has its turn. */
export function useMending(result: CheckResult | null, list: FindingList, choices: Choices, writing: Writing): Mending {
  const workbook = useWorkbook();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const findings = result?.findings ?? [];

  const propose = (one: ArrangedFinding, isAll: boolean): void => {
    const wanted = new Set(isAll ? alike(findings, one.finding) : [one.finding]);
    const fixes = [...wanted].map(({ cell, fix, values }) => ({
      place: cell!,
      ...fix!,
      before: textFound(values),
    }));
    setProposal({ key: one.key, fixes, done: list.inOrder.filter(({ finding }) => wanted.has(finding)) });
  };
  const proposeTidying = (): void => {
    const fixes = (result?.untidy ?? []).map(({ cell, before, value }) => ({ place: cell, value, before }));
    setProposal({ key: null, fixes, done: [] });
  };
  const apply = async (): Promise<void> => {
    const { fixes: edits = [], done = [] } = proposal ?? {};
    const isWritten = await writing.write(
      (steps) => workbook.write({ edits }, steps),
      () => ['register.fix.done', { count: edits.length }],
    );
    if (!isWritten) return;
    setProposal(null);
    if (done.length > 0) list.goOnBehind(done);
  };
  const answer: Mending['answer'] = (one, pair, said) => {
    list.goOnBehind([one]);
    choices.change((before) => ({ ...before, people: { ...before.people, [pair]: said } }));
  };

  return {
    proposal,
    isBusy: writing.state.kind === 'busy',
    propose,
    proposeTidying,
    apply,
    drop: () => setProposal(null),
    answer,
    countAlike: (finding) => alike(findings, finding).length,
  };
}
