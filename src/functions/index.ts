import { registry } from './registry';
import { wrap, type CustomFunctionsHost } from './call/wrap';

declare const CustomFunctions: CustomFunctionsHost;

const global = globalThis as { THIDUA_LANGUAGE?: unknown; THIDUA_FUNCTIONS_VERSION?: string };
/** Excel may keep this file for a day while the page is new: the page shows both versions. */
global.THIDUA_FUNCTIONS_VERSION = APP_VERSION;

for (const descriptor of registry) {
  const implementation = wrap(
    descriptor,
    () => CustomFunctions,
    () => (global.THIDUA_LANGUAGE === 'en' ? 'en' : 'vi'),
  );
  CustomFunctions.associate(descriptor.id, implementation);
}
