import type { Said, Writing } from '../../src/taskpane/app/use-writing';
import type { AskedOf } from './hook';
import type { Change } from '../../src/workbook/workbook';

/* A page whose workbook keeps what is written, or writes nothing. */

export interface PageWriting {
  readonly writing: Writing;
  readonly workbook: Pick<AskedOf, 'write'>;
  readonly written: Change[];
  readonly said: Said[];
}

export function pageWriting({
  writes = true,
  kind = 'idle',
}: { writes?: boolean; kind?: 'idle' | 'busy' } = {}): PageWriting {
  const written: Change[] = [];
  const said: Said[] = [];
  const writing: Partial<Writing> = {
    state: kind === 'idle' ? { kind } : { kind, progress: null },
    write: async (task, say) => {
      const point = await task({ onStep: () => true });
      if (writes) said.push(say(point));
      return writes;
    },
  };
  const write = (change: Change): Promise<{ parts: [] }> => {
    written.push(change);
    return Promise.resolve({ parts: [] });
  };
  return { writing: writing as Writing, workbook: { write }, written, said };
}
