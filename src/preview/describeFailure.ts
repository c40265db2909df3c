import { WorkbookFileError } from '../host/WorkbookFileError';
import { previewText } from './previewText.vi';

/** What to tell about a file that could not be opened; undefined for a bug of ours. */
export function describeFailure(error: unknown, fileName: string): string | undefined {
  if (error instanceof WorkbookFileError) return previewText.fileErrors[error.code](fileName);
  // The browser's own refusal to read a file: gone, renamed, no right to it (W3C File API 8).
  if (error instanceof DOMException) return previewText.cannotRead(fileName);
  return undefined;
}
