const { projects } = require('./jest.config');

const [plain] = projects;

/** The tests that judge mutants, as one file. */
module.exports = {
  ...plain,
  displayName: undefined,
  globalSetup: undefined,
  testMatch: ['<rootDir>/test/mutation/all.test.ts'],
  // The sandbox of a run lies in .cache.
  transformIgnorePatterns: ['/node_modules/'],
};
