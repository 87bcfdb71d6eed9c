import {
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
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { receiptMatrix, RECEIPT_KINDS } from '../../core/bloc/records/receipts';
import type { ReceiptKind } from '../../core/bloc/records/tables';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { ReceiptButton } from './ReceiptButton';
import { ReceiptForm } from './ReceiptForm';
import type { ScoreBook } from './use-score-book';

const useStyles = makeStyles({
  heading: { minWidth: 0 },
  narrow: { width: '38px', paddingLeft: 0, paddingRight: 0 },
  unit: { overflowWrap: 'anywhere' },
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
        <ReceiptHeadings />
        <TableBody>
          {matrix.map(({ unit, states }) => (
            <TableRow key={unit.name} data-unit={unit.name}>
              <TableCell className={styles.unit}>{unit.shortName || unit.name}</TableCell>
              {states.map((one) => (
                <TableCell key={one.kind} className={styles.narrow}>
                  <ReceiptButton
                    unit={unit}
                    state={one}
                    isChosen={chosen?.unit === unit.name && chosen.kind === one.kind}
                    onChoose={() => setChosen({ unit: unit.name, kind: one.kind })}
                  />
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
          missing={matrix
            .filter(({ states }) => states.find(({ kind }) => kind === state.kind)!.received === null)
            .map(({ unit }) => unit)}
          round={round}
          writing={writing}
        />
      )}
    </section>
  );
}

function ReceiptHeadings(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
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
  );
}
