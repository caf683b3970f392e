// Adds the two runs up and fails when one of them left its queue backend out: a suite that silently ran on the other one proves
// nothing about this.
import { readFileSync } from 'node:fs';

const [postgres, redis] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));

const titles = (run) =>
  run.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'passed')
    .map((test) => test.fullName);
const others = (run) =>
  run.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status !== 'passed' && test.status !== 'failed');

let failed = postgres.numFailedTests + redis.numFailedTests + postgres.numFailedTestSuites + redis.numFailedTestSuites;
for (const [name, run] of [
  ['postgres', postgres],
  ['redis', redis],
]) {
  const count = titles(run).filter((title) => title.includes(`on ${name}`)).length;
  process.stdout.write(`${name}: ${run.numPassedTests} tests passed, ${count} of them about its queues\n`);
  if (count < 5) {
    process.stdout.write(`the queues on ${name} were left out\n`);
    failed += 1;
  }
  const skipped = others(run);
  if (skipped.length > 0) {
    process.stdout.write(`skipped: ${skipped.map((test) => test.fullName).join('; ')}\n`);
    failed += 1;
  }
}
process.stdout.write(`${postgres.numPassedTests + redis.numPassedTests} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
