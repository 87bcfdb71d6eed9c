import { useCallback, useState } from 'react';
import type { SheetCells } from '../../core/table/sheet-cells';
import { FileError, type FileFault } from '../../files/limits';
import type { Task } from '../scoring/use-task';

/** A file that was chosen: its sheets, or why it could not be opened. */
export interface OpenedFile {
  readonly file: string;
  readonly sheets: readonly SheetCells[];
  readonly fault: FileFault | null;
}

export interface RegistrationFiles {
  readonly opened: readonly OpenedFile[];
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly remove: (file: string) => void;
  readonly clear: () => void;
}

/** Files that rooms have sent, opened one after the other. A file of the same name takes the place of the one before. */
export function useRegistrationFiles({ each }: Task): RegistrationFiles {
  const [opened, setOpened] = useState<readonly OpenedFile[]>([]);

  const open = useCallback(
    async (files: readonly File[]) => {
      const { readRegistrationFile } = await import(
        /* webpackChunkName: "registration-files" */ '../../files/registration-file'
      );
      const all = await each(files, async (file): Promise<OpenedFile> => {
        try {
          const sheets = await readRegistrationFile(new Uint8Array(await file.arrayBuffer()));
          return { file: file.name, sheets, fault: null };
        } catch (failure) {
          const fault: FileFault = failure instanceof FileError ? failure.fault : { kind: 'damaged' };
          return { file: file.name, sheets: [], fault };
        }
      });
      if (!all) return;
      const names = new Set(all.map(({ file }) => file));
      setOpened((before) => [...before.filter(({ file }) => !names.has(file)), ...all]);
    },
    [each],
  );
  const remove = useCallback((file: string) => setOpened((all) => all.filter((one) => one.file !== file)), []);
  const clear = useCallback(() => setOpened([]), []);

  return { opened, open, remove, clear };
}
