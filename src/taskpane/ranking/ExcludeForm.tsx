import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { logRows } from '../../core/bloc/records/log';
import type { AwardCount } from '../../core/bloc/standings/proposals';
import { isSameName } from '../../core/names/same-name';
import type { PlanUnit } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import { localNow } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { DecisionFields } from './DecisionFields';
import type { RankedBook } from './rank-book';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly awards: readonly AwardCount[];
  readonly ranked: RankedBook;
  readonly unit: PlanUnit;
  readonly writing: Writing;
}

/** Không xét: an award for which the bloc does not consider a unit, with its reason; it goes into the log and can be lifted. */
export function ExcludeForm({ awards, ranked, unit, writing }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const record = useExclusion(ranked.round, unit, writing);
  const excluded = ranked.records.excluded.get(unit) ?? [];
  const names = awards
    .map(({ award }) => award.name)
    .filter((name) => !excluded.some(({ award }) => isSameName(award, name)));
  if (awards.length === 0) return null;
  return (
    <div className={styles.form} role="group" aria-label={texts('rank.exclude')} data-exclude={unit.name}>
      {excluded.map(({ award, reason }) => (
        <Button
          key={award}
          size="small"
          disabled={writing.state.kind === 'busy'}
          onClick={() => void record({ before: award, now: '', reason })}
          data-lift={award}
        >
          {texts('rank.exclude.lift', { award })}
        </Button>
      ))}
      {names.length > 0 && (
        <ExclusionFields
          names={names}
          isBusy={writing.state.kind === 'busy'}
          onSave={(award, reason) => record({ before: '', now: award, reason })}
        />
      )}
    </div>
  );
}

/** Writes a line of the log: an award from now on, or one that was before. Resolves with whether it was written. */
function useExclusion(
  round: string,
  unit: PlanUnit,
  writing: Writing,
): (entry: { before: string; now: string; reason: string }) => Promise<boolean> {
  const workbook = useWorkbook();
  return (entry) =>
    writing.write(
      (steps) => {
        const row = { time: localNow(), round, what: 'excluded', unit: unit.name, ...entry } as const;
        return workbook.write({ rows: [logRows([row])] }, steps);
      },
      () => [
        entry.now === '' ? 'rank.excluded.lifted' : 'rank.excluded.saved',
        { unit: unit.name, award: entry.now || entry.before },
      ],
    );
}

interface FieldsProps {
  readonly names: readonly string[];
  readonly isBusy: boolean;
  readonly onSave: (award: string, reason: string) => Promise<boolean>;
}

function ExclusionFields({ names, isBusy, onSave }: FieldsProps): ReactElement {
  const texts = useTexts();
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const award = names.includes(chosen) ? chosen : names[0]!;
  const save = async (): Promise<void> => {
    if (await onSave(award, reason)) setReason('');
  };
  return (
    <DecisionFields
      name="exclude"
      label={texts('rank.exclude.award')}
      choices={names.map((name) => [name, name] as const)}
      chosen={award}
      onChoose={setChosen}
      reasonLabel={texts('rank.exclude.reason')}
      reason={reason}
      onReason={setReason}
      saveLabel={texts('rank.exclude.save')}
      canSave={!isBusy}
      onSave={() => void save()}
    />
  );
}
