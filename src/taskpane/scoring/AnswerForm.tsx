import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { logRows, type UnitAnswer } from '../../core/bloc/records/log';
import { officialDate } from '../../core/dates/serial';
import { DayField, dayOf } from '../app/DayField';
import { useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';

interface Props {
  readonly unit: string;
  readonly round: string;
  readonly writing: Writing;
  readonly onSaved: () => void;
}

/** Whether the unit agrees or explains, when, and in what words. */
export function AnswerForm({ unit, round, writing, onSaved }: Props): ReactElement {
  const texts = useTexts();
  const workbook = useWorkbook();
  const [kind, setKind] = useState<UnitAnswer['kind']>('agreed');
  const [dayText, setDayText] = useState(() => officialDate(localToday()));
  const [reason, setReason] = useState('');
  const day = dayOf(dayText);
  const lacksText = kind === 'explained' && reason.trim() === '';
  const saveAnswer = async (): Promise<void> => {
    if (typeof day !== 'number') return;
    const entry = { time: day, round, what: kind, unit, reason: reason.trim() };
    const isSaved = await writing.write(
      (steps) => workbook.write({ rows: [logRows([entry])] }, steps),
      () => ['review.answered', { unit }],
    );
    if (isSaved) onSaved();
  };
  return (
    <>
      <Field label={texts('review.answer')} size="small">
        <Select
          size="small"
          value={kind}
          onChange={(_, { value }) => setKind(value as UnitAnswer['kind'])}
          id="answer-kind"
        >
          <option value="agreed">{texts('review.agreed')}</option>
          <option value="explained">{texts('review.explained')}</option>
        </Select>
      </Field>
      <DayField id="answer-day" label={texts('review.day')} text={dayText} onChange={setDayText} />
      <Field label={texts('review.words')} size="small">
        <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} id="answer-text" />
      </Field>
      <div>
        <Button
          size="small"
          appearance="primary"
          disabled={typeof day !== 'number' || lacksText || writing.state.kind === 'busy'}
          onClick={() => void saveAnswer()}
          id="save-answer"
        >
          {texts('review.record')}
        </Button>
      </div>
    </>
  );
}
