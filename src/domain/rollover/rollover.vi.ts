import type { Change, KeptReason } from './Rollover';

const keptReasons: Readonly<Record<KeptReason, string>> = {
  cited: 'năm của văn bản được dẫn',
  horizon: 'mốc của chương trình, đề án',
  period: 'giai đoạn nhiều năm',
  far: 'cách xa năm của kế hoạch',
  unclear: 'chưa rõ có phải năm của kế hoạch không: cần kiểm tra',
};

export const rolloverText = {
  trackerSheet: (year: number) => `Sổ theo dõi ${year}`,
  indicatorSheet: (year: number) => `Theo dõi chỉ tiêu ${year}`,
  changeSheet: (year: number) => `Thay đổi ${year}`,
  title: 'SỔ THEO DÕI THỰC HIỆN KẾ HOẠCH (DỰ THẢO)',
  planOfYear: (year: number) => `Kế hoạch năm ${year}`,
  changeTitle: (year: number) => `NHỮNG THAY ĐỔI KHI LẬP KẾ HOẠCH NĂM ${year}`,
  changeHeaders: ['Việc', 'Ô trong sổ cũ', 'Trước', 'Sau', 'Ghi chú'],
  carried: (year: number, status: string, due: string) =>
    `Chuyển tiếp từ năm ${year} (${status}${due === '' ? '' : `; hạn ${due}`})`,
  foreignDocument:
    'Dẫn văn bản của nơi ban hành kế hoạch gốc: thay bằng văn bản của địa phương trước khi dùng.',
  noResult: 'chưa có số liệu',
  rule: (year: number, percent: number) =>
    `Ghi chú: Nếu kết quả năm ${year} bằng hoặc cao hơn chỉ tiêu chung thì phấn đấu tăng thêm ${percent}% so với kết quả năm ${year}.`,
  kinds: {
    moved: 'Đổi',
    kept: 'Giữ nguyên năm',
    deadline: 'Cần kiểm tra thời hạn',
    carried: 'Chuyển tiếp',
    previous: 'Kết quả năm trước',
  } satisfies Readonly<Record<Change['kind'], string>>,
  kept: (years: readonly number[], reason: KeptReason) => `${years.join(', ')}: ${keptReasons[reason]}`,
  superseded: 'Tên cũ',
  replaced: 'Đã thay',
  notReplaced: 'Chưa thay',
  notCertain: 'cần xác nhận tại địa phương',
} as const;
