import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { logRows } from '../../core/bloc/records/log';
import type { Plan, PlanUnit } from '../../core/plan/plan';
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
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly unit: PlanUnit;
  readonly writing: Writing;
}

/** The highest class that a disciplined unit may get, with its reason; it goes into the log. */
export function LimitForm({ plan, ranked: { records, round }, unit, writing }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const present = records.limits.get(unit);
  const [atMost, setAtMost] = useState(present?.atMost ?? '');
  const [reason, setReason] = useState(present?.reason ?? '');
  if (plan.bands.length === 0) return null;
  const isSame = atMost === (present?.atMost ?? '') && reason === (present?.reason ?? '');
  const save = (): void => {
    const row = {
      time: localNow(),
      round,
      what: 'limited',
      unit: unit.name,
      before: present?.atMost ?? '',
      now: atMost,
      reason,
    } as const;
    void writing.write(
      (steps) => workbook.write({ rows: [logRows([row])] }, steps),
      () => [atMost === '' ? 'rank.limit.lifted' : 'rank.limit.saved', { unit: unit.name, name: atMost }],
    );
  };
  return (
    <div className={styles.form}>
      <DecisionFields
        name="limit"
        label={texts('rank.limit')}
        choices={[['', texts('rank.limit.none')], ...plan.bands.map(({ name }) => [name, name] as const)]}
        chosen={atMost}
        onChoose={setAtMost}
        reasonLabel={texts('rank.limit.reason')}
        reason={reason}
        onReason={setReason}
        saveLabel={texts('rank.limit.save')}
        canSave={!isSame && writing.state.kind !== 'busy'}
        onSave={save}
      />
    </div>
  );
}
