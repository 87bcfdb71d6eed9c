import { useMemo, useState } from 'react';
import { receiptDays } from '../../core/bloc/records/receipts';
import type { PlanUnit } from '../../core/plan/plan';
import type { RegistrationSource } from '../../core/registration/collect/consolidate';
import { sourcesOf, unitsOf, type FileSource } from '../../core/registration/collect/sources';
import type { ReadingChoices } from '../../core/registration/reading/reading-choices';
import type { RegistrationBook } from './use-registration-book';
import type { OpenedFile, RegistrationFiles } from './use-registration-files';

export interface Collection {
  readonly sources: readonly FileSource[];
  readonly isChosen: (source: FileSource) => boolean;
  readonly choose: (source: FileSource, isWanted: boolean) => void;
  /** The tables of what is chosen. */
  readonly tables: readonly RegistrationSource[];
  readonly people: number;
  /** Units whose registration came with the files, and of which no day is recorded yet. */
  readonly came: readonly PlanUnit[];
}

/** What can be put together, from files and from the workbook itself, and what of it is chosen. */
export function useCollection(
  book: RegistrationBook | null,
  files: RegistrationFiles['files'],
  choices: ReadingChoices,
): Collection {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const sources = useMemo(
    () => (book ? sourcesOf(book.sheets, files.filter(isOpened), book.units, choices) : []),
    [book, files, choices],
  );
  const isChosen = ({ key, isOffered }: FileSource): boolean => said.get(key) ?? isOffered;
  const chosen = sources.filter((source) => source.tables.length > 0 && isChosen(source));
  const tables = chosen.flatMap((source) => source.tables.map((sheet) => ({ file: source.file, sheet })));
  const known = book ? receiptDays(book.records, book.units, 'registration') : new Map<string, unknown>();
  const sent = chosen.filter(({ file }) => file !== null).map(registeredIn);
  return {
    sources,
    isChosen,
    choose: ({ key }, isWanted) => setSaid((before) => new Map(before).set(key, isWanted)),
    tables,
    people: tables.reduce((sum, { sheet }) => sum + sheet.count, 0),
    came: unitsOf(sent).filter(({ name }) => !known.has(name)),
  };
}

/** Without what is proposed at the end of the year, which is no registration handed in. */
function registeredIn(source: FileSource): FileSource {
  return { ...source, tables: source.tables.filter(({ facts }) => facts.role === 'registration') };
}

function isOpened(file: RegistrationFiles['files'][number]): file is OpenedFile {
  return file.kind === 'opened';
}
