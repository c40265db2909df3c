/** Ends a command with a message on stderr: exit 1 the workbook was refused, 2 wrong usage. */
export class CliError extends Error {
  override readonly name = 'CliError';

  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
