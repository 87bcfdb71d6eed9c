import { app } from './app';
import { day } from './day';
import { diagnostics } from './diagnostics';
import { fault } from './fault';
import { file } from './file';
import { finding } from './finding';
import { functions } from './functions';
import { gravity } from './gravity';
import { log } from './log';
import { page } from './page';
import { plan } from './plan';
import { rank } from './rank';
import { receipt } from './receipt';
import { refusal } from './refusal';
import { register } from './register';
import { registration } from './registration';
import { review } from './review';
import { rounding } from './rounding';
import { score } from './score';
import { settle } from './settle';
import { start } from './start';
import { task } from './task';
import { writing } from './writing';

/** Texts of the pane in English, by key; a file holds the keys that begin with its name. */
export const en = {
  ...app,
  ...day,
  ...diagnostics,
  ...fault,
  ...file,
  ...finding,
  ...functions,
  ...gravity,
  ...log,
  ...page,
  ...plan,
  ...rank,
  ...receipt,
  ...refusal,
  ...register,
  ...registration,
  ...review,
  ...rounding,
  ...score,
  ...settle,
  ...start,
  ...task,
  ...writing,
};
