import { toWorkbookError } from './faults';
import type { WorkbookFault } from './workbook';

/** How long it is waited for somebody who edits a cell, and how often it is looked, in milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 250;

/**
 * A request that fails keeps what it did before that: the steps take it back, as far as the host allows, each with a request
 * of its own. While a cell is edited nothing can be taken back, so that it waits for the end of that. Resolves with why it
 * could not be; the first failure is the one to tell, not that of this.
 */
export async function takenBack(
  context: Excel.RequestContext,
  ...steps: readonly (() => void)[]
): Promise<WorkbookFault | null> {
  let left = PATIENCE / PAUSE;
  for (let at = 0; at < steps.length;) {
    try {
      steps[at]!();
      await context.sync();
      at += 1;
    } catch (failure) {
      const { fault } = toWorkbookError(failure);
      if (fault !== 'editing' || left === 0) return fault;
      left -= 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  return null;
}
