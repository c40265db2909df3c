export const planKeepingText = {
  title: 'Kế hoạch gốc',
  hint: 'Bảng được đối chiếu với kế hoạch gốc của năm, lưu ở một trang ẩn trong sổ này: nội dung khác, thiếu, ngoài kế hoạch, ô còn trống.',
  keep: 'Dùng bảng này làm kế hoạch gốc',
  kept: (title: string, tasks: number, indicators: number) =>
    `${title} (${tasks} nhiệm vụ, ${indicators} chỉ tiêu)`,
  damaged: (sheet: string) => `Trang ẩn “${sheet}” không còn đọc được.`,
  drop: 'Bỏ kế hoạch gốc này',
  dropped: 'Đã bỏ kế hoạch gốc.',
} as const;
