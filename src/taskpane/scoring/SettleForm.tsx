import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { decidingLayer } from '../../core/bloc/standings/rank-round';
import { logRows } from '../../core/bloc/records/log';
import { settlingRows } from '../../core/bloc/records/settled';
import { openUnits, roundProgress } from '../../core/bloc/standings/progress';
import type { readScoreSheets } from '../../core/bloc/sheets/score-sheets';
import { officialDate } from '../../core/dates/serial';
import { DayField, dayOf } from '../app/DayField';
import { useTexts } from '../app/language';
import { localNow, localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { SettleWarnings } from './SettleWarnings';
import type { ScoreBook } from './use-score-book';

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly own: ReturnType<typeof readScoreSheets>;
  readonly writing: Writing;
}

/** Settles the points of a round, with what speaks against it. */
export function SettleForm({ book, round, own, writing }: Props): ReactElement {
  const texts = useTexts();
  const workbook = useWorkbook();
  const { scoring, units } = book;
  const [dayText, setDayText] = useState(() => officialDate(localToday()));
  const { units: progress, findings } = useMemo(() => roundProgress(scoring, units.units, own), [scoring, units, own]);
  const layer = decidingLayer(progress);
  const open = openUnits(progress, layer);
  const errors = findings.filter(({ gravity }) => gravity === 'error').length;
  const day = dayOf(dayText);
  const points = settlingRows(scoring, own.sheets, round, day ?? 0);
  const settle = (): void => {
    if (typeof day !== 'number') return;
    const entry = { time: localNow(), round, what: 'settled', now: officialDate(day) } as const;
    const rows = [points, logRows([entry])];
    void writing.write(
      (steps) => workbook.write({ rows }, steps),
      () => ['settle.saved', { round }],
    );
  };
  if (own.sheets.length === 0) return <Text data-settled="none">{texts('settle.noSheets')}</Text>;
  if (points.rows.length === 0) return <Text data-settled="none">{texts('settle.noPoints')}</Text>;
  return (
    <>
      <Text as="p" block>
        {texts('settle.text', { heading: scoring.headings[layer] })}
      </Text>
      <SettleWarnings open={open} errors={errors} />
      <DayField id="settle-day" label={texts('settle.day')} text={dayText} onChange={setDayText} />
      <div>
        <Button
          appearance="primary"
          disabled={typeof day !== 'number' || writing.state.kind === 'busy'}
          onClick={settle}
          id="settle-round"
        >
          {texts('settle.settle', { round })}
        </Button>
      </div>
    </>
  );
}
