// Adds the runs up and fails when one of them left out what it is for: a suite that silently ran on the other queue backend, or without a
// browser, proves nothing about this.
import { readFileSync } from 'node:fs';

const [postgres, redis, browser] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));

const titles = (run) =>
  run.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'passed')
    .map((test) => test.fullName);
const others = (run) =>
  run.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status !== 'passed' && test.status !== 'failed');

let failed = 0;
for (const [name, run, what] of [
  ['postgres', postgres, 'on postgres'],
  ['redis', redis, 'on redis'],
  ['browser', browser, ''],
]) {
  failed += run.numFailedTests + run.numFailedTestSuites;
  const count = titles(run).filter((title) => title.includes(what)).length;
  process.stdout.write(
    `${name}: ${run.numPassedTests} tests passed, ${count} of them ${what === '' ? 'in Chromium' : 'about its queues'}\n`,
  );
  if (count < 5) {
    process.stdout.write(`${name} was left out\n`);
    failed += 1;
  }
  const skipped = others(run);
  if (skipped.length > 0) {
    process.stdout.write(`skipped: ${skipped.map((test) => test.fullName).join('; ')}\n`);
    failed += 1;
  }
}
process.stdout.write(
  `${postgres.numPassedTests + redis.numPassedTests + browser.numPassedTests} passed, ${failed} failed\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
