import { cliText } from './cli.vi';
import { checkCommand } from './checkCommand';
import { CliError } from './CliError';
import type { Command, Invocation } from './Command';
import { keepCommand } from './keepCommand';
import { newCommand } from './newCommand';
import { nextCommand } from './nextCommand';
import { headerCommand, scheduleCommand, targetCommand } from './phraseCommands';
import { runCommand } from './runCommand';
import { trackCommand } from './trackCommand';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['new', newCommand],
  ['next', nextCommand],
  ['track', trackCommand],
  ['check', checkCommand],
  ['run', runCommand],
  ['keep', keepCommand],
  ['schedule', scheduleCommand],
  ['target', targetCommand],
  ['header', headerCommand],
]);

const HELP = ['help', '--help', '-h'];

/** Runs one command line and gives the exit code: 0 done, 1 the workbook was refused, 2 wrong usage. */
export async function main(invocation: Invocation, complain: (text: string) => void): Promise<0 | 1 | 2> {
  const [name = '', ...args] = invocation.args;
  if (HELP.includes(name) || args.some((arg) => arg === '--help')) {
    invocation.print(cliText.usage);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    complain(`${cliText.unknownCommand(name)}\n${cliText.usage}`);
    return 2;
  }
  try {
    await command({ ...invocation, args });
    return 0;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    complain(error.message);
    return error.exitCode;
  }
}
