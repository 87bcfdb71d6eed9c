import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Field,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../core/findings/address';
import { REGISTRATION_COLUMNS, type RegistrationColumn } from '../../core/registration/table/columns';
import type { ChosenRole, ReadingChoices } from '../../core/registration/reading/reading-choices';
import type { RegistrationSheet } from '../../core/registration/table/registration-sheet';
import { useTexts } from '../app/language';
import { withHeading, withRole, type Say } from './say';

const ROLES = ['registration', 'proposal', 'none'] as const;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  control: { minWidth: 0 },
});

interface Props {
  readonly sheet: RegistrationSheet;
  readonly choices: ReadingChoices;
  readonly say: Say;
}

/** What a table was taken for, column by column. */
export function TableReading({ sheet, choices, say }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { facts, name } = sheet;
  const { first, last } = facts.headingRows;
  return (
    <AccordionItem value={`${name} ${first}`} data-table={name} data-role={facts.role}>
      <AccordionHeader as="h3" size="small">
        {texts('register.table', {
          name,
          count: sheet.count,
          rows: first === last ? first + 1 : `${first + 1}–${last + 1}`,
        })}
      </AccordionHeader>
      <AccordionPanel className={styles.fields}>
        {sheet.joinedRows.length > 0 && (
          <Caption1>{texts('register.joined', { count: sheet.joinedRows.length })}</Caption1>
        )}
        <Caption1>{texts(`register.unitFrom.${sheet.count > 0 ? sheet.units.at(0).from : 'sheet'}`)}</Caption1>
        <Field label={texts('register.role')}>
          <Select
            className={styles.control}
            value={choices.sheets[name]?.role ?? facts.role}
            onChange={(_, { value }) => say((before) => withRole(before, name, value as ChosenRole))}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {texts(`register.role.${role}`)}
              </option>
            ))}
          </Select>
        </Field>
        {facts.headings.map(({ text, column, meaning }) => (
          <Field key={column} label={texts('register.column', { text, letter: letterOf(sheet, column) })}>
            <Select
              className={styles.control}
              value={meaning ?? 'none'}
              disabled={meaning === 'mark'}
              onChange={(_, { value }) =>
                say((before) => withHeading(before, text, value as RegistrationColumn | 'none'))
              }
              data-heading={text}
            >
              <option value="none">{texts('register.column.none')}</option>
              {meaning === 'mark' && <option value="mark">{texts('register.column.mark')}</option>}
              {columnsFor(meaning).map((key) => (
                <option key={key} value={key}>
                  {texts(`register.column.${key}`)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What a column can be said to be, and what it is. */
function columnsFor(meaning: RegistrationColumn | 'mark' | null): readonly RegistrationColumn[] {
  const isOther = meaning !== null && meaning !== 'mark' && !REGISTRATION_COLUMNS.includes(meaning);
  return isOther ? [...REGISTRATION_COLUMNS, meaning] : REGISTRATION_COLUMNS;
}

function letterOf(sheet: RegistrationSheet, column: number): string {
  return cellAddress({ row: 0, column: sheet.columnOnSheet(column) }).replace(/\d+$/, '');
}
