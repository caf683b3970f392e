// TypeScript runs through Node's own type stripping, ESM as it is written; one PostgreSQL serves the whole run.
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: '<rootDir>/test/support/environment.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/strip-types.mjs' },
  globalSetup: '<rootDir>/test/support/start-database.ts',
  globalTeardown: '<rootDir>/test/support/stop-database.ts',
  modulePathIgnorePatterns: ['<rootDir>/.data/'],
  maxWorkers: 2,
  testTimeout: 20_000,
};
