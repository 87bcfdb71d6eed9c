/**
 * Mutation testing of what the project exists for. Run by hand (`npm run mutate`), not in CI.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: ['src/core/{numbers,names,dates,scoring,ranking,quotas}/**/*.ts'],
  concurrency: 2,
  // Each run of jest leaves a realm behind; a runner that kept all of them would spend its time on garbage.
  maxTestRunnerReuse: 40,
  timeoutMS: 3000,
  timeoutFactor: 2,
  disableTypeChecks: false,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation/index.html' },
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  thresholds: { high: 95, low: 85, break: 85 },
};
