import { benchBloc } from './bloc';
import { benchBridge } from './bridge';
import { benchFunctions } from './functions';
import { benchRegistration } from './registration';

/** What is measured in Node. */
async function benchComputed(): Promise<void> {
  await benchFunctions();
  await benchBloc();
  benchRegistration();
  await benchBridge();
}

void benchComputed();
