import { Caption1, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanUnit } from '../../core/plan/plan';
import { DayField } from '../app/DayField';
import { useTexts } from '../app/language';
import { FileResult } from './FileResult';
import type { Import } from './use-import';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly chosen: Import;
  readonly units: readonly PlanUnit[];
}

/** What the chosen files give, before anything is written. */
export function ImportPreview({ chosen, units }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { results, read, dated, criteria, isSettled, day, dayText, setDayText, assign } = chosen;
  return (
    <>
      {isSettled && (
        <MessageBar intent="warning" layout="multiline" data-settled-import="">
          <MessageBarBody>{texts('score.import.settled')}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {results!.map((result, at) => (
          <FileResult key={at} result={result} units={units} criteria={criteria} onAssign={assign} />
        ))}
      </ul>
      {read.length > 0 && (
        <DayField id="received-day" label={texts('score.import.day')} text={dayText} onChange={setDayText} isOptional />
      )}
      {dated.length > 0 && typeof day === 'number' && (
        <Caption1 block>
          {texts('score.import.dayKept', { units: dated.map(({ unit }) => unit.shortName || unit.name).join(', ') })}
        </Caption1>
      )}
    </>
  );
}
