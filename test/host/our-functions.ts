import { wrap, type CustomFunctionsHost } from '../../src/functions/call/wrap';
import { metadata } from '../../src/functions/metadata';
import { registry } from '../../src/functions/registry';
import type { HeadlessOptions } from '../../src/workbench/engine/headless';
import type { FunctionsFile } from '../../src/workbench/runtime/function-metadata';
import { scriptRuntime } from '../../src/workbench/runtime/script-runtime';

/** The add-in's functions for an engine, as `functions.js` registers them; `onCall` is told of every call. */
export function ourFunctions(
  onCall: (id: string) => void = () => undefined,
): NonNullable<HeadlessOptions['functions']> {
  const runtime = scriptRuntime();
  const global = runtime.global as CustomFunctionsHost;
  for (const descriptor of registry) {
    const implementation = wrap(
      descriptor,
      () => global,
      () => 'vi',
    );
    global.associate(descriptor.id, (...args) => {
      onCall(descriptor.id);
      return implementation(...args);
    });
  }
  return { namespace: 'THIDUA', file: metadata('vi') as FunctionsFile, table: runtime.functions };
}
