import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Invocation } from './Command';

/** The phrase itself, or with "-" every line of standard input, blank ones included. */
export async function eachPhrase(
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
