export const pasteText = {
  headers: [
    ...['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
    'Thời gian thực hiện',
  ],
} as const;

/** Of lines that were not taken for tasks. */
export const skippedText = (cells: readonly string[]): string =>
  `Không lấy làm nhiệm vụ vì phần đó không ghi cơ quan hay thời gian: ${cells.join(', ')}. Hãy kiểm tra lại.`;
