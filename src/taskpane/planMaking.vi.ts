import { skippedText } from '../domain/paste/paste.vi';

/** What the pane says where a tracker or the plan of the next year is made. */
export const planMakingText = {
  newTracker: {
    track: 'Lập sổ theo dõi từ trang này',
    trackHint: 'Dùng khi trang đang mở có kế hoạch dán từ Word, dạng bảng hoặc dạng chữ.',
    tracked: (sheet: string, tasks: number, skipped: readonly string[]) =>
      `Đã lập trang “${sheet}” với ${tasks} nhiệm vụ.${skipped.length === 0 ? '' : ` ${skippedText(skipped)}`}`,
    from: 'Hoặc lập theo',
    kept: (title: string) => `${title} (lưu trong sổ)`,
    shipped: (year: number, issuer: string) => `Kế hoạch năm ${year} của ${issuer}, chuyển sang đơn vị mình`,
    frame: 'Khung trống: cột theo dõi và các mục',
    year: 'Năm của sổ',
    agency: 'Cơ quan của bạn, ví dụ: Ủy ban nhân dân xã Long Phụng',
    parentAgency: 'Cơ quan cấp trên, ví dụ: UBND tỉnh Quảng Ngãi',
    create: 'Lập sổ theo dõi',
    incomplete: 'Ghi năm gồm bốn chữ số và tên cơ quan có loại đơn vị (xã, phường, đặc khu).',
  },
  nextYear: {
    heading: 'Kế hoạch năm sau',
    hint: 'Lập dự thảo ở trang mới: chuyển năm trong tên việc và thời hạn, lấy kết quả năm nay làm kết quả năm trước, đánh dấu việc chưa xong. Các trang hiện có được giữ nguyên.',
    prepare: 'Lập kế hoạch năm sau…',
    names: 'Tên cơ quan, văn bản không còn: chọn tên cần thay',
    name: (key: string, after: string, count: number) => `${key} → ${after} (${count} ô)`,
    leftNames: (names: string) => `Chưa có tên thay chung, cần tự sửa: ${names}.`,
    create: (year: number) => `Lập dự thảo năm ${year}`,
    done: (year: number, sheet: string) =>
      `Đã lập dự thảo kế hoạch năm ${year} ở trang “${sheet}”; mọi thay đổi ghi ở trang “Thay đổi ${year}”.`,
  },
} as const;
