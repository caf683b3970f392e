// The console in a real browser against a real process. A command of its own: it needs Debian's chromium and real time.
export default {
  rootDir: '../..',
  testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/.build/'],
  maxWorkers: 1,
  testTimeout: 120_000,
};
