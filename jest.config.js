const os = require('node:os');

const base = {
  transform: { '\\.(?:[jt]sx?)$': '<rootDir>/test/transform.js' },
  modulePathIgnorePatterns: ['<rootDir>/.cache/stryker', '<rootDir>/tools'],
  transformIgnorePatterns: ['/node_modules/', '/dist/', '/.cache/'],
  setupFilesAfterEnv: ['<rootDir>/test/close-ports.ts'],
  moduleNameMapper: { '^hucre/xlsx$': '<rootDir>/.cache/hucre-xlsx.cjs' },
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...base,
      displayName: 'plain',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{core,export,functions,files,locales,samples,build,taskpane,workbench}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/bundle.ts',
    },
    {
      ...base,
      displayName: 'host',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/host/**/*.test.ts'],
      globalSetup: '<rootDir>/test/bundle.ts',
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/start.ts',
      globalTeardown: '<rootDir>/test/browser/stop.ts',
    },
  ],
  testTimeout: 60_000,
  // Many tests wait for a page or an engine: two at a time use two processors, where jest would leave one to itself.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
};
