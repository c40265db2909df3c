import { WorkbookError } from '../actions/WorkbookError';

/** What the user should know of a failure; undefined for a bug of ours. */
export function failureMessage(error: unknown): string | undefined {
  return error instanceof WorkbookError ? error.userMessage() : undefined;
}
