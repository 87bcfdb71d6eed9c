export { PRESETS } from '../../src/core/plan/presets';
export { writePlan } from '../../src/core/plan/schema/write-plan';
export { startPlan } from '../../src/core/plan/start-plan';
