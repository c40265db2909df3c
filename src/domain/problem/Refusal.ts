import type { WorkbookErrorCode } from './WorkbookErrorCode';

/** Why nothing is written, as data; actions make a WorkbookError of it. */
export interface Refusal {
  readonly refused: WorkbookErrorCode;
  /** A sheet's name…: what the message names. */
  readonly subject: string;
}

export const refusal = (refused: WorkbookErrorCode, subject = ''): Refusal => ({ refused, subject });

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;
