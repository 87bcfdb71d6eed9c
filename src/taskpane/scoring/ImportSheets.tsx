import { Button, Text } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { ViewHead } from '../app/ViewHead';
import { FileDrop } from '../files/FileDrop';
import { TaskProgress } from '../files/TaskProgress';
import { ImportPreview } from './ImportPreview';
import { useImport } from './use-import';
import type { ScoreBook } from './use-score-book';

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly pick: ReactNode;
  readonly writing: Writing;
}

/** Nhập phiếu: members' files are chosen or dropped, looked at, and only then written. */
export function ImportSheets({ book, round, pick, writing }: Props): ReactElement {
  const texts = useTexts();
  const chosen = useImport(book, round, writing);
  const { results, read, isBusy, day } = chosen;
  const { units } = book.units;
  return (
    <>
      <ViewHead
        answer={
          results ? (
            <Text weight="semibold" data-preview={results.length}>
              {texts('score.import.found', { files: results.length, good: read.length })}
            </Text>
          ) : (
            <>
              <Text weight="semibold">{texts('score.overview', { count: chosen.sheets, of: units.length })}</Text>
              {pick}
            </>
          )
        }
        actions={
          results && (
            <>
              <Button
                size="small"
                appearance="primary"
                disabled={isBusy || read.length === 0 || day === undefined}
                onClick={() => void chosen.take()}
                id="take-scores"
              >
                {texts('score.import.take', { count: read.length })}
              </Button>
              <Button size="small" disabled={isBusy} onClick={chosen.clear} id="drop-scores">
                {texts('score.import.drop')}
              </Button>
            </>
          )
        }
      />
      <TaskProgress task={chosen.task} />
      {results ? (
        <ImportPreview chosen={chosen} units={units} />
      ) : (
        <FileDrop
          text={texts('score.import.text')}
          choose={texts('score.import.choose')}
          accept=".xlsx,.xls"
          isBusy={isBusy}
          onFiles={(files) => void chosen.open(files)}
          buttonId="choose-files"
          inputId="member-files"
        />
      )}
    </>
  );
}
