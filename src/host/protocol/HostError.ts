/** Error codes of Excel.ErrorCodes and OfficeExtension.ErrorCodes that the embedded Excel gives. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** What an action of a batch fails with; the client sees it as OfficeExtension.Error. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: string;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const invalidArgument = (message: string) => new HostError('InvalidArgument', message);
export const itemNotFound = (what: string) => new HostError('ItemNotFound', `${what} does not exist.`);
