import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { receiptRows, recordReceipt, type ReceiptState } from '../../core/bloc/records/receipts';
import { officialDate } from '../../core/dates/serial';
import type { PlanUnit } from '../../core/plan/plan';
import { DayField, dayOf } from '../app/DayField';
import { useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { receiptSentence } from './receipt-texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly unit: PlanUnit;
  readonly state: ReceiptState;
  /** Units of which the same is missing. */
  readonly missing: readonly PlanUnit[];
  readonly round: string;
  readonly writing: Writing;
}

/** The day on which one thing came from a unit, or from all that lack it. */
export function ReceiptForm({ unit, state, missing, round, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const [text, setText] = useState(() =>
    typeof state.received === 'string' ? state.received : officialDate(state.received ?? localToday()),
  );
  const day = dayOf(text);
  const isBusy = writing.state.kind === 'busy' || day === undefined;
  const saveOne = (): void => {
    if (day === undefined) return;
    const change = recordReceipt(state, { unit, round, day });
    void writing.write(
      (steps) => workbook.write(change, steps),
      () => ['receipt.saved', { count: 1 }],
    );
  };
  const saveAll = (): void => {
    if (typeof day !== 'number') return;
    const rows = [receiptRows(missing.map((one) => ({ kind: state.kind, unit: one, round, day })))];
    void writing.write(
      (steps) => workbook.write({ rows }, steps),
      () => ['receipt.saved', { count: missing.length }],
    );
  };
  return (
    <div className={styles.form} data-receipt-form={state.kind}>
      <Caption1 block>{receiptSentence(unit, state, texts)}</Caption1>
      <DayField id="receipt-day" label={texts('receipt.day')} text={text} onChange={setText} isOptional />
      <div className={styles.actions}>
        <Button appearance="primary" size="small" disabled={isBusy} onClick={saveOne} id="save-receipt">
          {texts('receipt.save', { unit: unit.shortName || unit.name })}
        </Button>
        {missing.length > 1 && (
          <Button size="small" disabled={isBusy || day === null} onClick={saveAll} id="save-receipts">
            {texts('receipt.saveAll', { count: missing.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
