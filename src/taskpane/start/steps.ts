import type { Page } from '../app/navigation';
import type { Said } from '../app/use-writing';

/** A step of the year: what it is called, how far it is, and where it is done. */
export interface Step {
  readonly id: string;
  readonly isDone: boolean;
  /** What there is to say of it, as the key of a text and its values. */
  readonly said: Said;
  readonly page: Page;
  readonly view: string;
}

/** A step in the order of its year. The first that is not done is the next one. */
export interface PlacedStep extends Step {
  readonly state: 'done' | 'next' | 'later';
}

export function placed(steps: readonly Step[]): PlacedStep[] {
  const next = steps.find(({ isDone }) => !isDone);
  return steps.map((step) => ({ ...step, state: step.isDone ? 'done' : step === next ? 'next' : 'later' }));
}
