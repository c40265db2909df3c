import { describeTarget } from '../domain/indicator/describeTarget';
import { parseTarget } from '../domain/indicator/parseTarget';
import { cliText } from './cli.vi';
import { newestPlan } from '../domain/plan/planOfYear';
import { describeSchedule } from '../domain/schedule/describeSchedule';
import { parseSchedule } from '../domain/schedule/parseSchedule';
import { readHeader } from '../domain/table/header/readHeader';
import type { Role } from '../domain/table/Role';
import type { Command, Invocation } from './Command';
import { yearOption } from './optionValues';
import { parseOptions, type Options } from './parseOptions';
import { scheduleJson } from './scheduleJson';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

interface Reading {
  readonly json: unknown;
  readonly described: string;
}

/** tthc schedule "Quý I" */
export const scheduleCommand = phraseCommand((text, options) => {
  const year = yearOption(options.text('year')) ?? newestPlan(0).year;
  const reading = parseSchedule(text, year);
  return {
    json: { text, schedule: scheduleJson(reading) },
    described:
      reading.kind === 'understood'
        ? cliText.scheduleRead(describeSchedule(reading.schedule, year))
        : cliText.notUnderstood(reading.rest),
  };
});

/** tthc target "Tối thiểu 80%" */
export const targetCommand = phraseCommand((text) => {
  const target = parseTarget(text);
  return {
    json: { text, target },
    described: target.op === 'notUnderstood' ? cliText.notUnderstood(text) : describeTarget(target),
  };
});

/** Roles that only our own sheets have, and so are "other" to the outside. */
const OWN_ROLES: readonly Role[] = ['daysLate', 'assigned', 'shortfall'];

/** What a column may be in a table that is neither a plan nor one of indicators. */
const ROLES_OF_ANY_TABLE: readonly Role[] = ['no', 'person', 'basis', 'note'];

/** tthc header "STT|Nội dung công việc|Thời gian" */
export const headerCommand = phraseCommand((text) => {
  const columns = text.split('|').map((column) => column.trim());
  const { kind, roles, confidence } = readHeader(columns);
  const isShown = (role: Role): boolean =>
    kind === 'other' ? ROLES_OF_ANY_TABLE.includes(role) : !OWN_ROLES.includes(role);
  const shown = roles.map((role) => (isShown(role) ? role : 'other'));
  return {
    json: { columns, kind, roles: shown, confidence },
    described: cliText.headerRead(kind, columns, shown),
  };
});

/** One phrase, or with "-" one per line of standard input; then always one JSON line per line. */
function phraseCommand(read: (text: string, options: Options) => Reading): Command {
  return async ({ args, stdin, print }) => {
    const options = parseOptions(args, { year: 'string', json: 'boolean' }, 1);
    const [phrase = ''] = options.positionals;
    const asJson = options.flag('json') || phrase === '-';
    await eachPhrase(phrase, stdin, (text) => {
      const { json, described } = read(text, options);
      print(asJson ? JSON.stringify(json) : described);
    });
  };
}

/** The phrase itself, or with "-" every line of standard input, blank ones included. */
async function eachPhrase(
  phrase: string,
  stdin: Invocation['stdin'],
  use: (text: string) => void,
): Promise<void> {
  if (phrase !== '-') {
    use(phrase);
    return;
  }
  const lines = createInterface({ input: Readable.from(stdin), crlfDelay: Infinity });
  for await (const line of lines) use(line);
}
