import type { Session } from './office';

/* Requests that the host refuses, and how. */

export type Refuse = Parameters<Session['refuse']>[0];

/** Stops a request after a share of what it asks for: what it did before that stays done. */
export const stopping =
  (share: number): Refuse =>
  (text) => {
    const { body } = (JSON.parse(text) as { message: { body: string | Batch } }).message;
    const { Actions } = typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
    return { code: 'GeneralException', after: Math.min(Actions.length - 1, Math.floor(Actions.length * share)) };
  };

interface Batch {
  readonly Actions: readonly unknown[];
}
