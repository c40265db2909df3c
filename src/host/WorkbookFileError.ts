export type WorkbookFileErrorCode = 'notXlsx' | 'encrypted' | 'damaged' | 'tooLarge' | 'noSheet';

/** What openWorkbook throws for bytes that are no readable .xlsx. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
  readonly code: WorkbookFileErrorCode;

  constructor(code: WorkbookFileErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
