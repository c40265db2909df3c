/** An office that the reorganisation of 01/7/2025 renamed, as the plans of before and after call it. */
export interface RenamedOffice {
  readonly before: string;
  readonly after: string;
  readonly source: string;
  /** False where wards divide the work differently: to be confirmed locally. */
  readonly isCertain: boolean;
}

export const renamedOffices: readonly RenamedOffice[] = [
  {
    before: 'Văn phòng – Thống kê',
    after: 'Văn phòng HĐND và UBND',
    source: 'Nghị định 150/2025/NĐ-CP',
    isCertain: true,
  },
  {
    before: 'Bộ phận Một cửa',
    after: 'Trung tâm Phục vụ hành chính công',
    source: 'Nghị định 118/2025/NĐ-CP',
    isCertain: true,
  },
  {
    before: 'Văn hóa – Xã hội',
    after: 'Phòng Văn hóa – Xã hội',
    source: 'Nghị định 150/2025/NĐ-CP',
    isCertain: true,
  },
  {
    before: 'Tư pháp – Hộ tịch',
    after: 'Văn phòng HĐND và UBND',
    source: 'Nghị định 150/2025/NĐ-CP; tùy phân công của địa phương',
    isCertain: false,
  },
];
