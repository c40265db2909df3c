import type { WorkbookErrorCode } from '../domain/problem/WorkbookErrorCode';
import { WorkbookError } from './WorkbookError';

/** Error codes of Excel (learn.microsoft.com: "Application-specific API error handling") that have a message of their own. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  ApiNotFound: 'apiMissing',
  ApiNotAvailable: 'apiMissing',
  InvalidOperationInCellEditMode: 'cellEditing',
  InvalidOperation: 'notNow',
  AccessDenied: 'accessDenied',
  ItemNotFound: 'sheetMissing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
};

/** Any error of a batch as a WorkbookError; our own bugs pass unchanged. */
export function officeError(error: unknown): unknown {
  const code = officeErrorCode(error);
  if (code === undefined) return error;
  return new WorkbookError(CODES[code] ?? 'unexpected', code, { cause: error });
}

/** The code of a RichApi error, e.g. "ItemNotFound". */
export function officeErrorCode(error: unknown): string | undefined {
  return error instanceof Error && error.name === 'RichApi.Error' && 'code' in error
    ? String(error.code)
    : undefined;
}

/** What a message names of an error: Excel's code where it has one. */
export const subjectOf = (error: unknown): string =>
  error instanceof WorkbookError ? error.subject : error instanceof Error ? error.name : '';
