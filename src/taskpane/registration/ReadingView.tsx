import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { cellAddress } from '../../core/findings/address';
import { REGISTRATION_COLUMNS, type RegistrationColumn } from '../../core/registration/columns';
import { NO_CHOICES, type ChosenRole, type ReadingChoices } from '../../core/registration/reading-choices';
import type { RegistrationSheet } from '../../core/registration/registration-sheet';
import { headingKey } from '../../core/table/find-header';
import { useTexts } from '../app/language';
import type { CheckResult } from './run-check';
import type { Choices } from './use-choices';

const ROLES = ['registration', 'proposal', 'none'] as const;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  control: { minWidth: 0 },
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
  const say = (next: (before: ReadingChoices) => ReadingChoices): void => choices.change(next);
  return (
    <Accordion collapsible multiple>
      <AccordionItem value="reading">
        <AccordionHeader as="h2" button={{ id: 'open-reading' }}>
          {texts('register.reading')}
        </AccordionHeader>
        <AccordionPanel>
          <div className={styles.fields}>
            <Text>{texts('register.reading.text')}</Text>
            {hasChoices && (
              <div>
                <Button
                  size="small"
                  onClick={() => say(({ people }) => ({ ...NO_CHOICES, people }))}
                  id="forget-choices"
                >
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
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface TableProps {
  readonly sheet: RegistrationSheet;
  readonly choices: ReadingChoices;
  readonly say: (next: (before: ReadingChoices) => ReadingChoices) => void;
}

function TableReading({ sheet, choices, say }: TableProps): ReactElement {
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

interface HeadingProps {
  readonly name: string;
  readonly say: TableProps['say'];
  /** A row was pointed at already, and no table was found in it. */
  readonly isTried: boolean;
}

/** A sheet on which no table was found: its heading can be pointed at. */
function HeadingRow({ name, say, isTried }: HeadingProps): ReactElement {
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
      <Button
        size="small"
        disabled={!isRow}
        onClick={() =>
          say((before) => ({
            ...before,
            sheets: { ...before.sheets, [name]: { ...before.sheets[name], headingRow: number - 1 } },
          }))
        }
      >
        {texts('register.headingRow.read')}
      </Button>
    </div>
  );
}

function withRole(before: ReadingChoices, name: string, role: ChosenRole | undefined): ReadingChoices {
  const own = { ...before.sheets[name], ...(role !== undefined && { role }) };
  if (role === undefined) delete own.role;
  return { ...before, sheets: { ...before.sheets, [name]: own } };
}

function withHeading(before: ReadingChoices, text: string, meaning: RegistrationColumn | 'none'): ReadingChoices {
  return { ...before, headings: { ...before.headings, [headingKey(text)]: meaning } };
}

/** What a column can be said to be, and what it is. */
function columnsFor(meaning: RegistrationColumn | 'mark' | null): readonly RegistrationColumn[] {
  const isOther = meaning !== null && meaning !== 'mark' && !REGISTRATION_COLUMNS.includes(meaning);
  return isOther ? [...REGISTRATION_COLUMNS, meaning] : REGISTRATION_COLUMNS;
}

function letterOf(sheet: RegistrationSheet, column: number): string {
  return cellAddress({ row: 0, column: sheet.columnOnSheet(column) }).replace(/\d+$/, '');
}
