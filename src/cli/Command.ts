/** What a command gets: its arguments without its name, and the streams of the process. */
export interface Invocation {
  readonly args: readonly string[];
  readonly stdin: AsyncIterable<Buffer | string>;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** The day on which the command runs, for --as-of left out. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
}

export type Command = (invocation: Invocation) => Promise<void>;
