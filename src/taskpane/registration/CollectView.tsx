import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { receiptDays, receiptRows } from '../../core/bloc/records/receipts';
import { officialDate } from '../../core/dates/serial';
import { factNumber } from '../../core/plan/facts';
import { consolidatedByRole } from '../../core/registration/collect/consolidate';
import type { ReadingChoices } from '../../core/registration/reading/reading-choices';
import { sourcesOf, unitsOf, type FileSource } from '../../core/registration/collect/sources';
import { DayField, dayOf } from '../app/DayField';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { FileDrop } from '../files/FileDrop';
import { TaskProgress } from '../files/TaskProgress';
import { useTask } from '../files/use-task';
import { SourceItem, UnreadableItem } from './SourceItem';
import { useRegistrationBook } from './use-registration-book';
import { useRegistrationFiles, type OpenedFile, type RegistrationFiles } from './use-registration-files';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly choices: ReadingChoices;
  readonly writing: Writing;
  /** The table was written; it can be checked. */
  readonly onWritten: () => void;
}

/** Rooms' registrations, from files and from the workbook itself, put together into one table. */
export function CollectView({ choices, writing, onWritten }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask();
  const { files, open, remove, clear } = useRegistrationFiles(task);
  const { value: book, error } = useRegistrationBook();
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [dayText, setDayText] = useState(() => officialDate(localToday()));
  const day = dayOf(dayText);
  const isBusy = task.progress !== null || writing.state.kind === 'busy';

  const sources = useMemo(
    () => (book ? sourcesOf(book.sheets, files.filter(isOpened), book.units, choices) : []),
    [book, files, choices],
  );
  const unreadable = files.filter((file) => file.kind === 'unreadable');
  const isChosen = ({ key, isOffered }: FileSource): boolean => said.get(key) ?? isOffered;
  const chosen = sources.filter((source) => source.tables.length > 0 && isChosen(source));
  const tables = chosen.flatMap((source) => source.tables.map((sheet) => ({ file: source.file, sheet })));
  const people = tables.reduce((sum, { sheet }) => sum + sheet.count, 0);
  const known = book ? receiptDays(book.records, book.units, 'registration') : new Map<string, unknown>();
  const came = unitsOf(chosen.filter(({ file }) => file !== null).map(registeredIn)).filter(
    ({ name }) => !known.has(name),
  );

  const write = async (): Promise<void> => {
    const drafts = consolidatedByRole(book!.plan, tables).map(({ draft }) => draft);
    const rows =
      typeof day === 'number' && came.length > 0
        ? [receiptRows(came.map((unit) => ({ kind: 'registration' as const, unit, round: '', day })))]
        : [];
    const isWritten = await writing.write(
      (steps) => workbook.write({ drafts, rows }, steps),
      () => ['register.collect.done', { people, tables: tables.length }],
    );
    if (!isWritten) return;
    clear();
    onWritten();
  };
  const toggle = (key: string, isWanted: boolean): void => setSaid((before) => new Map(before).set(key, isWanted));

  return (
    <>
      {error && <FaultBar error={error} />}
      <FileDrop
        text={texts('register.collect.text')}
        choose={texts('register.collect.choose')}
        accept=".xlsx,.xls,.docx"
        isBusy={isBusy}
        onFiles={(chosenFiles) => void open(chosenFiles)}
        buttonId="choose-registrations"
        inputId="registration-files"
      />
      <TaskProgress task={task} />
      {!book && !error && <Spinner size="small" label={texts('registration.running')} />}
      {book && sources.length === 0 && unreadable.length === 0 && (
        <Text data-outcome="no-sources">{texts('register.collect.none')}</Text>
      )}
      <ul className={styles.list}>
        {unreadable.map(({ file, fault }) => (
          <UnreadableItem key={file} file={file} fault={fault} onRemove={() => remove(file)} />
        ))}
        {sources.map((source) => (
          <SourceItem
            key={source.key}
            source={source}
            year={book ? factNumber(book.plan, 'year') : null}
            isChosen={isChosen(source)}
            onChoose={(isWanted) => toggle(source.key, isWanted)}
            onRemove={source.file === null ? null : () => remove(source.file!)}
          />
        ))}
      </ul>
      {chosen.length > 0 && (
        <>
          {came.length > 0 && (
            <DayField
              id="received-day"
              label={texts('register.collect.day', { count: came.length })}
              text={dayText}
              onChange={setDayText}
              isOptional
            />
          )}
          <div className={styles.actions}>
            <Button
              appearance="primary"
              disabled={isBusy || people === 0 || day === undefined}
              onClick={() => void write()}
              id="write-summary"
            >
              {texts('register.collect.write', { people, tables: tables.length })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** Without what is proposed at the end of the year, which is no registration handed in. */
function registeredIn(source: FileSource): FileSource {
  return { ...source, tables: source.tables.filter(({ facts }) => facts.role === 'registration') };
}

function isOpened(file: RegistrationFiles['files'][number]): file is OpenedFile {
  return file.kind === 'opened';
}
