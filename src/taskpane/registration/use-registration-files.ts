import { useCallback, useState } from 'react';
import type { SheetCells } from '../../core/table/sheet-cells';
import { openFiles, type Unreadable } from '../files/open-files';
import type { Task } from '../files/use-task';

/** A file that was opened. */
export interface OpenedFile {
  readonly kind: 'opened';
  readonly file: string;
  readonly sheets: readonly SheetCells[];
}

export interface RegistrationFiles {
  /** In the order in which they were chosen. */
  readonly files: readonly (OpenedFile | Unreadable)[];
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly remove: (file: string) => void;
  readonly clear: () => void;
}

/** Files that rooms have sent. One of the same name takes the place of the one before. */
export function useRegistrationFiles({ each }: Task): RegistrationFiles {
  const [files, setFiles] = useState<RegistrationFiles['files']>([]);

  const open = useCallback(
    async (chosen: readonly File[]) => {
      const { readRegistrationFile } = await import(
        /* webpackChunkName: "registration-files" */ '../../files/registration-file'
      );
      const all = await openFiles(chosen, each, async (file, bytes): Promise<OpenedFile> => {
        return { kind: 'opened', file, sheets: await readRegistrationFile(bytes) };
      });
      if (!all) return;
      const names = new Set(all.map(({ file }) => file));
      setFiles((before) => [...before.filter(({ file }) => !names.has(file)), ...all]);
    },
    [each],
  );
  const remove = useCallback((file: string) => setFiles((all) => all.filter((one) => one.file !== file)), []);
  const clear = useCallback(() => setFiles([]), []);

  return { files, open, remove, clear };
}
