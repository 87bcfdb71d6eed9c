export { headless } from '../../src/workbench/engine/headless';
export { Extras } from '../../src/workbench/engine/extras';
export { Host } from '../../src/workbench/host/bridge';
export { scriptRuntime } from '../../src/workbench/runtime/script-runtime';
export { toSnapshot, sheetIdAt } from '../../src/workbench/book/to-snapshot';
export { metadata } from '../../src/functions/metadata';
export { registry } from '../../src/functions/registry';
export { wrap } from '../../src/functions/wrap';
export { FUniver } from '@univerjs/core/facade';
