import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cliText } from './cli.vi';
import { CliError } from './CliError';

type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>;

export interface Options {
  readonly positionals: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

const SHORT: Readonly<Record<string, string>> = { output: 'o' };

/** Options anywhere among the arguments; an unknown one, or a missing value, ends with exit 2. */
export function parseOptions(args: readonly string[], types: OptionTypes, positionalCount: number): Options {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, type] of Object.entries(types)) {
    const short = SHORT[name];
    options[name] = short === undefined ? { type } : { type, short };
  }
  const { values, positionals } = parsed(args, options);
  if (positionals.length !== positionalCount)
    throw new CliError(2, cliText.wrongArguments(positionals.length));
  return {
    positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (name) => values[name] === true,
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parsed(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>): Parsed {
  try {
    const marked = [...args.filter((arg) => !isBulleted(arg)), '--', ...args.filter(isBulleted)];
    return parseArgs({
      args: args.includes('--') ? [...args] : marked,
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    // util.parseArgs names the option in quotes: "Unknown option '--asof'."
    const option = /'([^']+)'/.exec(String(error))?.[1];
    throw new CliError(2, cliText.wrongOption(option ?? ''));
  }
}

/** "- Thường xuyên" is a phrase, "-o" and "--as-of" are options. */
const isBulleted = (arg: string): boolean => /^-./.test(arg) && !/^--?[a-z][a-z-]*(?:=.*)?$/i.test(arg);
