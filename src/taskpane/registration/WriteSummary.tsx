import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { receiptRows } from '../../core/bloc/records/receipts';
import { officialDate } from '../../core/dates/serial';
import type { Plan } from '../../core/plan/plan';
import { consolidatedByRole } from '../../core/registration/collect/consolidate';
import { DayField, dayOf } from '../app/DayField';
import { useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import type { Collection } from './use-collection';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly plan: Plan;
  readonly collection: Collection;
  readonly writing: Writing;
  /** Files are being opened, or something is being written. */
  readonly isBusy: boolean;
  readonly onWritten: () => void;
}

/** Writes what is chosen as one table, with the day on which it came; nothing while nothing is chosen. */
export function WriteSummary({ plan, collection, writing, isBusy, onWritten }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const [dayText, setDayText] = useState(() => officialDate(localToday()));
  const day = dayOf(dayText);
  const { people, came } = collection;
  const tables = collection.tables.length;

  const write = async (): Promise<void> => {
    const drafts = consolidatedByRole(plan, collection.tables).map(({ draft }) => draft);
    const rows =
      typeof day === 'number' && came.length > 0
        ? [receiptRows(came.map((unit) => ({ kind: 'registration' as const, unit, round: '', day })))]
        : [];
    const isWritten = await writing.write(
      (steps) => workbook.write({ drafts, rows }, steps),
      () => ['register.collect.done', { people, tables }],
    );
    if (isWritten) onWritten();
  };

  if (tables === 0) return <></>;
  return (
    <>
      {came.length > 0 && (
        <DayField
          id="received-day"
          label={texts('register.collect.day', { count: came.length })}
          text={dayText}
          onChange={setDayText}
          isOptional
        />
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isBusy || people === 0 || day === undefined}
          onClick={() => void write()}
          id="write-summary"
        >
          {texts('register.collect.write', { people, tables })}
        </Button>
      </div>
    </>
  );
}
