import type { ICommandInfo, ICommandService, IExecutionOptions } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Extras } from './extras';
import { boundsOf, type CommandParameters } from './grid-events';

/** Makes a table longer when people type or paste right below it. What the host writes by itself does not count. */
export function growTablesOnTyping(commands: ICommandService, extras: Extras, isHostWriting: () => boolean): void {
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula || isHostWriting()) return;
    const { subUnitId, cellValue } = (command.params ?? {}) as CommandParameters;
    const rect = boundsOf(cellValue);
    if (subUnitId && rect && hasContent(cellValue)) extras.growTables(subUnitId, rect);
  });
}

function hasContent(cells: CommandParameters['cellValue']): boolean {
  return Object.values(cells ?? {}).some((row) =>
    Object.values(row ?? {}).some((cell) => {
      const { v, f, p } = (cell ?? {}) as { v?: unknown; f?: unknown; p?: unknown };
      return (v !== undefined && v !== null && v !== '') || Boolean(f) || Boolean(p);
    }),
  );
}
