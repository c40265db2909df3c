import { workbookErrorTexts } from '../domain/messages.vi';
import type { WorkbookErrorCode } from '../domain/WorkbookErrorCode';

/** `cause` is Office.js's own error, where there is one. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  readonly code: WorkbookErrorCode;
  /** A sheet's name, an Excel error code…: what the message names. */
  readonly subject: string;

  constructor(code: WorkbookErrorCode, subject = '', options?: ErrorOptions) {
    super(`${code}${subject === '' ? '' : `: ${subject}`}`, options);
    this.code = code;
    this.subject = subject;
  }

  /** One Vietnamese sentence or two: what happened, what to do next. */
  userMessage(): string {
    return workbookErrorTexts[this.code](this.subject);
  }
}
