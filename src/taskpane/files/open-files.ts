import { FileError, type FileFault } from '../../files/limits';
import type { Task } from './use-task';

/** A file that could not be opened. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly file: string;
  readonly fault: FileFault;
}

/** Opens files one after the other; null where that was stopped. Why one cannot be opened does not keep the others back. */
export function openFiles<T>(
  files: readonly File[],
  each: Task['each'],
  read: (name: string, bytes: Uint8Array) => Promise<T>,
): Promise<(T | Unreadable)[] | null> {
  return each(files, async (file) => {
    try {
      return await read(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (failure) {
      const fault: FileFault = failure instanceof FileError ? failure.fault : { kind: 'damaged' };
      return { kind: 'unreadable', file: file.name, fault };
    }
  });
}
