import { foldText } from '../text/foldText';

/** Offices that the reorganisation of 01/7/2025 renamed, as the plans of before and after call them. */
export interface UnitAlias {
  readonly before: string;
  readonly after: string;
  readonly source: string;
  /** False where wards divide the work differently: to be confirmed locally. */
  readonly isCertain: boolean;
}

export const UNIT_ALIASES: readonly UnitAlias[] = [
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
    before: 'Bộ phận Tiếp nhận và Trả kết quả',
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

/** Words that say what kind of office or person it is, or whose, and not which. */
const QUALIFIERS = /^(cong chuc|can bo|bo phan chuyen mon) | (ubnd )?(phuong|xa|thi tran)$/g;
/** With its accent: folded, "Một cửa" ends in it too. */
const OF = /(^|\s)của\s/giu;

/** Equal for the spellings of one office. */
export const unitKey = (name: string): string =>
  foldText(name.normalize('NFC').replace(OF, '$1')).replace(QUALIFIERS, '').trim();

/** "Văn hóa- xã hội" and "Công chức Văn hoá – Xã hội phường": one office, spelt in two ways. */
export function sameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

/** The name that an office bears since 01/7/2025; the name itself where it has not changed. */
export function currentUnit(name: string): string {
  return UNIT_ALIASES.find(({ before, isCertain }) => isCertain && sameUnit(before, name))?.after ?? name;
}
