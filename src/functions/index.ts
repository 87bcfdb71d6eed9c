import { registry } from './registry';
import { wrap, type CustomFunctionsHost } from './call/wrap';

declare const CustomFunctions: CustomFunctionsHost;

const global = globalThis as { THIDUA_LANGUAGE?: unknown };

for (const descriptor of registry) {
  const implementation = wrap(
    descriptor,
    () => CustomFunctions,
    () => (global.THIDUA_LANGUAGE === 'en' ? 'en' : 'vi'),
  );
  CustomFunctions.associate(descriptor.id, implementation);
}
