/** Errors of the scanned decision that plan2025 no longer holds: `where` "task 6, result", as scanned, as it stands now. */
export const corrections2025 = [
  { where: 'task 6, result', original: 'trực tuyển', corrected: 'trực tuyến' },
  { where: 'task 8, content', original: 'Bộ phận Một cửa phòng', corrected: 'Bộ phận Một cửa phường' },
  { where: 'task 9, result', original: 'trực tuyển', corrected: 'trực tuyến' },
  { where: 'task 29, time', original: 'Đợt xuất', corrected: 'Đột xuất' },
  { where: 'task 30, content', original: 'đợt xuất', corrected: 'đột xuất' },
  { where: 'task 30, time', original: 'Đợt xuất', corrected: 'Đột xuất' },
  { where: 'indicator 4, name', original: 'cập kết quả', corrected: 'cấp kết quả' },
  { where: 'annex, clause 1a', original: 'phần đầu bằng', corrected: 'phấn đấu bằng' },
  { where: 'annex, clause 1b', original: 'phần đầu tăng thêm', corrected: 'phấn đấu tăng thêm' },
  { where: 'decision, second Điều 1', original: 'năm 2024', corrected: 'năm 2025' },
];
