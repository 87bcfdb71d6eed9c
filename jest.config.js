const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const base = {
  transform: { '\\.(?:[cm]?[jt]sx?)$': swc },
  transformIgnorePatterns: ['/node_modules/', '/dist/', '/.cache/'],
  moduleNameMapper: { '^hucre/xlsx$': '<rootDir>/.cache/hucre-xlsx.cjs' },
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...base,
      displayName: 'plain',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{core,functions,files,samples,build,workbench}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/bundle.js',
    },
    { ...base, displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx'] },
    {
      ...base,
      displayName: 'host',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/host/**/*.test.ts'],
      globalSetup: '<rootDir>/test/bundle.js',
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/start.js',
      globalTeardown: '<rootDir>/test/browser/stop.js',
    },
  ],
  testTimeout: 60_000,
};
