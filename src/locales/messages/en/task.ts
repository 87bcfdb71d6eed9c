import type { task as vi } from '../vi/task';

export const task: Record<keyof typeof vi, string> = {
  'task.progress': '{done} of {total} done',
  'task.cancel': 'Stop',
};
