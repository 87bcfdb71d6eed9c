import { makeStyles, Spinner, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { factNumber } from '../../core/plan/facts';
import type { ReadingChoices } from '../../core/registration/reading/reading-choices';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { FileDrop } from '../files/FileDrop';
import { TaskProgress } from '../files/TaskProgress';
import { useTask } from '../files/use-task';
import { SourceItem, UnreadableItem } from './SourceItem';
import { useCollection } from './use-collection';
import { useRegistrationBook } from './use-registration-book';
import { useRegistrationFiles } from './use-registration-files';
import { WriteSummary } from './WriteSummary';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
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
  const task = useTask();
  const { files, open, remove, clear } = useRegistrationFiles(task);
  const { value: book, error } = useRegistrationBook();
  const collection = useCollection(book, files, choices);
  const { sources, isChosen, choose } = collection;
  const unreadable = files.filter((file) => file.kind === 'unreadable');
  const isBusy = task.progress !== null || writing.state.kind === 'busy';
  const written = (): void => {
    clear();
    onWritten();
  };
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
            onChoose={(isWanted) => choose(source, isWanted)}
            onRemove={source.file === null ? null : () => remove(source.file!)}
          />
        ))}
      </ul>
      {book && (
        <WriteSummary plan={book.plan} collection={collection} writing={writing} isBusy={isBusy} onWritten={written} />
      )}
    </>
  );
}
