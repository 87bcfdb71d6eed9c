import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../app/language';
import { withHeadingRow, type Say } from './say';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  control: { minWidth: 0 },
});

interface Props {
  readonly name: string;
  readonly say: Say;
  /** A row was pointed at already, and no table was found in it. */
  readonly isTried: boolean;
}

/** A sheet on which no table was found: its heading can be pointed at. */
export function HeadingRow({ name, say, isTried }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [row, setRow] = useState('');
  const number = Number(row);
  const isRow = Number.isInteger(number) && number >= 1;
  return (
    <div className={styles.row} data-without={name}>
      <Field
        label={texts('register.headingRow', { name })}
        {...(isTried && { validationMessage: texts('register.headingRow.none') })}
      >
        <Input className={styles.control} inputMode="numeric" value={row} onChange={(_, { value }) => setRow(value)} />
      </Field>
      <Button size="small" disabled={!isRow} onClick={() => say((before) => withHeadingRow(before, name, number - 1))}>
        {texts('register.headingRow.read')}
      </Button>
    </div>
  );
}
