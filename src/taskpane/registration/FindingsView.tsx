import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { CellPlace, Finding } from '../../core/findings/finding';
import { originOfFinding } from '../../core/registration/finding-origin';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { findingSentence } from '../findings/finding-sentence';
import { alike, arrange, type ArrangedFinding, type Wanted } from './arrange';
import { FindingActions } from './FindingActions';
import { FindingGroups } from './FindingGroups';
import { FindingsFilter } from './FindingsFilter';
import { FixPreview, type ProposedFix } from './FixPreview';
import type { CheckResult } from './run-check';
import type { Choices } from './use-choices';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly result: CheckResult;
  readonly choices: Choices;
  readonly writing: Writing;
  readonly onSelect: (place: CellPlace) => Promise<void>;
}

/** The findings: filtered, grouped, gone through one by one, and mended. */
export function FindingsView({ result, choices, writing, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const [wanted, setWanted] = useState<Wanted>({ gravity: 'all', text: '', by: 'gravity' });
  const [current, setCurrent] = useState<number | null>(null);
  const [fixes, setFixes] = useState<readonly ProposedFix[] | null>(null);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const { findings, registration, untidy } = result;
  const isBusy = writing.state.kind === 'busy';

  const all = useMemo(() => {
    const originOf = originOfFinding(registration);
    return findings.map((finding) => ({
      finding,
      sentence: findingSentence(finding, texts),
      unit: originOf(finding).unit,
    }));
  }, [findings, registration, texts]);
  const { groups, inOrder } = useMemo(() => arrange(all, wanted), [all, wanted]);
  const counts = useMemo(() => {
    const of = (gravity: Finding['gravity']): number => findings.filter((one) => one.gravity === gravity).length;
    return { error: of('error'), warning: of('warning'), information: of('information') };
  }, [findings]);

  const choose = ({ at, finding }: ArrangedFinding, place = finding.cell): void => {
    setCurrent(at);
    if (place) void onSelect(place);
  };
  const want = (next: Wanted): void => {
    setWanted(next);
    setCurrent(null);
  };
  const go = (step: 1 | -1): void => {
    const at = current === null ? (step === 1 ? 0 : inOrder.length - 1) : current + step;
    const next = inOrder[at];
    if (!next) return;
    choose(next);
    requestAnimationFrame(() => buttons.current.get(at)?.scrollIntoView({ block: 'nearest' }));
  };
  const propose = (wantedFindings: readonly Finding[]): void =>
    setFixes(
      wantedFindings.map(({ cell, fix, values }) => ({ place: cell!, ...fix!, before: String(values['found'] ?? '') })),
    );
  const apply = async (): Promise<void> => {
    const edits = fixes ?? [];
    const isWritten = await writing.write(
      (steps) => workbook.write({ edits }, steps),
      () => ['register.fix.done', { count: edits.length }],
    );
    if (isWritten) setFixes(null);
  };
  const people = (pair: string, answer: 'same' | 'different'): void =>
    choices.change((before) => ({ ...before, people: { ...before.people, [pair]: answer } }));

  return (
    <>
      {findings.length > 0 && <FindingsFilter wanted={wanted} onChange={want} counts={counts} />}
      {untidy.length > 0 && (
        <div className={styles.bar} data-untidy={untidy.length}>
          <Text>{texts('register.untidy', { count: untidy.length })}</Text>
          <Button
            size="small"
            disabled={isBusy}
            onClick={() => setFixes(untidy.map(({ cell, before, value }) => ({ place: cell, value, before })))}
            id="tidy-cells"
          >
            {texts('register.untidy.fix')}
          </Button>
        </div>
      )}
      {fixes && (
        <FixPreview fixes={fixes} isBusy={isBusy} onApply={() => void apply()} onCancel={() => setFixes(null)} />
      )}
      {inOrder.length > 0 && (
        <div className={styles.bar} role="toolbar" aria-label={texts('register.walk')}>
          <Button size="small" onClick={() => go(-1)} disabled={current === 0} id="previous-finding">
            {texts('register.previous')}
          </Button>
          <Button size="small" onClick={() => go(1)} disabled={current === inOrder.length - 1} id="next-finding">
            {texts('register.next')}
          </Button>
          <Text role="status">
            {texts('register.at', { at: current === null ? '–' : current + 1, count: inOrder.length })}
          </Text>
        </div>
      )}
      {findings.length > 0 && inOrder.length === 0 && <Text data-outcome="filtered">{texts('register.nothing')}</Text>}
      <FindingGroups
        groups={groups}
        by={wanted.by}
        current={current}
        onSelect={choose}
        register={(at, button) => (button ? buttons.current.set(at, button) : buttons.current.delete(at))}
        actionsOf={({ finding }) =>
          finding.fix || finding.values['pair'] ? (
            <FindingActions
              finding={finding}
              alike={alike(findings, finding).length}
              isBusy={isBusy}
              onFix={(isAll) => propose(isAll ? alike(findings, finding) : [finding])}
              onPeople={people}
            />
          ) : null
        }
      />
    </>
  );
}
