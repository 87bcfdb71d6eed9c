import {
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import {
  receiptMatrix,
  receiptRows,
  RECEIPT_KINDS,
  recordReceipt,
  type ReceiptState,
} from '../../core/bloc/records/receipts';
import type { ReceiptKind } from '../../core/bloc/records/tables';
import { officialDate } from '../../core/dates/serial';
import type { PlanUnit } from '../../core/plan/plan';
import { DayField, dayOf } from '../app/DayField';
import { localNumber, useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import type { ScoreBook } from './use-score-book';

const useStyles = makeStyles({
  state: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    width: '100%',
  },
  heading: { minWidth: 0 },
  narrow: { width: '38px', paddingLeft: 0, paddingRight: 0 },
  unit: { overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly writing: Writing;
}

interface Chosen {
  readonly unit: string;
  readonly kind: ReceiptKind;
}

/** Theo dõi nộp: what each unit has handed in, in time or so many days late by the plan. */
export function ReceiptTable({ book, round, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { plan, units, records } = book;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const matrix = useMemo(() => receiptMatrix(plan, units, records, round), [plan, units, records, round]);
  const short = ({ received, daysLate }: ReceiptState): string => {
    if (received === null) return '–';
    if (typeof received === 'string') return '?';
    return daysLate === null || daysLate === 0 ? '✓' : `+${localNumber(texts.language, daysLate)}`;
  };
  const own = chosen && matrix.find(({ unit }) => unit.name === chosen.unit);
  const state = own?.states.find(({ kind }) => kind === chosen?.kind);
  return (
    <section data-receipts={records.receipts.length}>
      <Subtitle2 as="h2" block>
        {texts('receipt.title')}
      </Subtitle2>
      <Caption1 block>{texts('receipt.key')}</Caption1>
      <Caption1 block>
        {RECEIPT_KINDS.map((kind) => `${texts(`receipt.short.${kind}`)}: ${texts(`receipt.${kind}`)}`).join(' · ')}
      </Caption1>
      <Table size="extra-small" aria-label={texts('receipt.title')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.heading}>{texts('score.unit')}</TableHeaderCell>
            {RECEIPT_KINDS.map((kind) => (
              <TableHeaderCell key={kind} className={styles.narrow}>
                <Tooltip content={texts(`receipt.${kind}`)} relationship="label">
                  <span tabIndex={0}>{texts(`receipt.short.${kind}`)}</span>
                </Tooltip>
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {matrix.map(({ unit, states }) => (
            <TableRow key={unit.name} data-unit={unit.name}>
              <TableCell className={styles.unit}>{unit.shortName || unit.name}</TableCell>
              {states.map((one) => (
                <TableCell key={one.kind} className={styles.narrow}>
                  <Button
                    size="small"
                    appearance={chosen?.unit === unit.name && chosen.kind === one.kind ? 'primary' : 'subtle'}
                    className={styles.state}
                    aria-label={receiptSentence(unit, one)}
                    onClick={() => setChosen({ unit: unit.name, kind: one.kind })}
                    data-receipt={one.kind}
                    data-late={one.daysLate ?? ''}
                  >
                    {short(one)}
                  </Button>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {own && state && (
        <ReceiptForm
          key={`${own.unit.name} ${state.kind} ${state.received}`}
          unit={own.unit}
          state={state}
          sentence={receiptSentence(own.unit, state)}
          missing={matrix
            .filter(({ states }) => states.find(({ kind }) => kind === state.kind)!.received === null)
            .map(({ unit }) => unit)}
          round={round}
          writing={writing}
        />
      )}
    </section>
  );

  function receiptSentence(unit: PlanUnit, { kind, received, daysLate, lastDay }: ReceiptState): string {
    const values = {
      unit: unit.shortName || unit.name,
      what: texts(`receipt.${kind}`),
      day: typeof received === 'number' ? officialDate(received) : (received ?? ''),
      last: lastDay === null ? '' : officialDate(lastDay),
      days: daysLate ?? 0,
    };
    if (received === null) return texts(lastDay === null ? 'receipt.missing' : 'receipt.missing.due', values);
    if (typeof received === 'string') return texts('receipt.unreadable', values);
    if (daysLate === null) return texts('receipt.undue', values);
    return texts(daysLate === 0 ? 'receipt.inTime' : 'receipt.late', values);
  }
}

interface FormProps {
  readonly unit: PlanUnit;
  readonly state: ReceiptState;
  readonly sentence: string;
  /** Units of which the same is missing. */
  readonly missing: readonly PlanUnit[];
  readonly round: string;
  readonly writing: Writing;
}

function ReceiptForm({ unit, state, sentence, missing, round, writing }: FormProps): ReactElement {
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
      <Caption1 block>{sentence}</Caption1>
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
