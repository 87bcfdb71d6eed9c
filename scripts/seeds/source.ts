export { fromSerial } from '../../src/core/dates/serial';
export { PRESETS } from '../../src/core/plan/presets';
export { TABLES as tables } from '../../src/core/plan/schema/tables';
export { BETWEEN_EXCERPTS as between } from '../../src/core/plan/source';
