export { EMPTY_PLAN } from '../../src/core/plan/plan';
export { rowsOf } from '../../src/core/plan/schema/table';
export { TABLES } from '../../src/core/plan/schema/tables';
export { writePlan } from '../../src/core/plan/schema/write-plan';
export { functionNames } from '../../src/files/function-names';
export { writeBook } from '../../src/files/write-xlsx';
