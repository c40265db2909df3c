import { workbookErrorTexts } from './workbook.vi';
import type { WorkbookErrorCode } from '../domain/problem/WorkbookErrorCode';

interface WorkbookErrorOptions extends ErrorOptions {
  /** In words: where the workbook is not as it was. */
  readonly places?: string;
}

/** `cause` is Office.js's own error, where there is one. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  readonly code: WorkbookErrorCode;
  /** A sheet's name, an Excel error code…: what the message names. */
  readonly subject: string;
  readonly places: string;

  constructor(code: WorkbookErrorCode, subject = '', { places = '', ...options }: WorkbookErrorOptions = {}) {
    super([code, subject, places].filter((part) => part !== '').join(': '), options);
    this.code = code;
    this.subject = subject;
    this.places = places;
  }

  /** One Vietnamese sentence or two: what happened, what to do next. */
  userMessage(): string {
    return workbookErrorTexts[this.code](this.subject, this.places);
  }
}
