// The operator's command line. It joins the embedded server of a running process, or starts one for the command; every failure
// is one clear line and a non-zero exit.
import { Command, CommanderError } from 'commander';
import { auditCommands } from './commands/audit.ts';
import { backupCommands } from './commands/backup.ts';
import { clockCommands } from './commands/clock.ts';
import { configCommands } from './commands/config.ts';
import { deadlineCommands } from './commands/deadlines.ts';
import { demoCommands } from './commands/demo.ts';
import { exportCommands } from './commands/export.ts';
import { fileCommands } from './commands/file.ts';
import { historyCommands } from './commands/history.ts';
import { inboxCommands } from './commands/inbox.ts';
import { migrateCommand } from './commands/migrate.ts';
import { personCommands } from './commands/person.ts';
import { outboxCommands } from './commands/outbox.ts';
import { riskCommands } from './commands/risk.ts';
import { simulateCommand } from './commands/simulate.ts';
import { reportCommands } from './commands/report.ts';
import { ruleCommands } from './commands/rules.ts';
import { outletCommands } from './commands/outlet.ts';
import { sourceCommands } from './commands/source.ts';
import { unitCommands } from './commands/unit.ts';
import { userCommands } from './commands/user.ts';
import { versionCommands } from './commands/versions.ts';

const program = new Command('xiansuo')
  .description('线索: the workflow engine for wage-arrears clues. Commands for operators and administrators.')
  .showHelpAfterError('(run it with --help to see what it takes)')
  .exitOverride();

for (const add of [
  migrateCommand,
  demoCommands,
  unitCommands,
  userCommands,
  sourceCommands,
  configCommands,
  clockCommands,
  deadlineCommands,
  inboxCommands,
  outboxCommands,
  reportCommands,
  outletCommands,
  historyCommands,
  auditCommands,
  exportCommands,
  fileCommands,
  ruleCommands,
  versionCommands,
  simulateCommand,
  riskCommands,
  backupCommands,
  personCommands,
]) {
  add(program);
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`xiansuo: ${oneLine(error)}\n`);
    process.exitCode = 1;
  }
}
