import { compareDates, plainDate, type PlainDate } from '../calendar/PlainDate';

/** The two-level local government: no districts any more, new wards and communes (Luật 72/2025/QH15). */
const REFORM = plainDate(2025, 7, 1);

export function isAfterReform(date: PlainDate): boolean {
  return compareDates(date, REFORM) >= 0;
}

const DISTRICT = /(?<![\p{L}\p{N}])(?:thị xã|huyện|quận|thành phố trực thuộc tỉnh)(?![\p{L}\p{N}])/iu;

/** "UBND thị xã Đức Phổ", "Phòng Nội vụ huyện": the level that ended with the reform. */
export function namesDistrict(text: string): boolean {
  return DISTRICT.test(text);
}
