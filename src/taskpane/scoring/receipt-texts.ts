import type { ReceiptState } from '../../core/bloc/records/receipts';
import { officialDate } from '../../core/dates/serial';
import type { PlanUnit } from '../../core/plan/plan';
import { localNumber, type Texts } from '../app/language';

/** What came of one thing, in a sign: nothing, an unreadable day, in time, or so many days late. */
export function receiptSign({ received, daysLate }: ReceiptState, texts: Texts): string {
  if (received === null) return '–';
  if (typeof received === 'string') return '?';
  return daysLate === null || daysLate === 0 ? '✓' : `+${localNumber(texts.language, daysLate)}`;
}

/** The same in a sentence, of whom. */
export function receiptSentence(
  unit: PlanUnit,
  { kind, received, daysLate, lastDay }: ReceiptState,
  texts: Texts,
): string {
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
