import { previewText } from './previewText.vi';

const EXTENSION = /\.xlsx$/i;
const PROCESSED = previewText.processedName('');

/** "Kế hoạch 2025 - đã xử lý.xlsx": never the name of the user's own file. */
export function downloadName(fileName: string): string {
  return fileName.endsWith(PROCESSED) ? fileName : previewText.processedName(fileName.replace(EXTENSION, ''));
}
