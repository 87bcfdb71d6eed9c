import { Accordion, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NO_CHOICES } from '../../core/registration/reading/reading-choices';
import { useTexts } from '../app/language';
import { HeadingRow } from './HeadingRow';
import type { CheckResult } from './run-check';
import { withRole, type Say } from './say';
import { TableReading } from './TableReading';
import type { Choices } from './use-choices';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly result: CheckResult;
  readonly choices: Choices;
}

/** What each table was taken for, column by column; what is wrong can be said, and is remembered in the workbook. */
export function ReadingView({ result, choices }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { registration, without, leftOut, summarised } = result;
  const { headings, sheets } = choices.choices;
  const hasChoices = Object.keys(headings).length + Object.keys(sheets).length > 0;
  const say: Say = (next) => choices.change(next);
  return (
    <div className={styles.fields}>
      <Text>{texts('register.reading.text')}</Text>
      {hasChoices && (
        <div>
          <Button size="small" onClick={() => say(({ people }) => ({ ...NO_CHOICES, people }))} id="forget-choices">
            {texts('register.choices.reset')}
          </Button>
        </div>
      )}
      <Accordion collapsible multiple>
        {registration.sheets.map((sheet) => (
          <TableReading
            key={`${sheet.name} ${sheet.facts.headingRows.first}`}
            sheet={sheet}
            choices={choices.choices}
            say={say}
          />
        ))}
      </Accordion>
      {summarised.map(({ name, summary, found, count }) => (
        <div key={name} className={styles.row} data-summarised={name}>
          <Text>{texts('register.summarised', { name, summary, found, count })}</Text>
          <Button size="small" onClick={() => say((before) => withRole(before, name, 'registration'))}>
            {texts('register.summarised.check')}
          </Button>
        </div>
      ))}
      {leftOut.map((name) => (
        <div key={name} className={styles.row} data-left-out={name}>
          <Text>{texts('register.leftOut', { name })}</Text>
          <Button size="small" onClick={() => say((before) => withRole(before, name, undefined))}>
            {texts('register.leftOut.check')}
          </Button>
        </div>
      ))}
      {without.map((name) => (
        <HeadingRow key={name} name={name} say={say} isTried={sheets[name]?.headingRow !== undefined} />
      ))}
    </div>
  );
}
