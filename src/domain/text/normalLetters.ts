import { isSyllable } from './isSyllable';
import { withoutAccents } from './withoutAccents';

/** What a name of a place or an office begins with; the words behind it are capitals in normal letters too. */
const NAMED =
  /(?<!\p{L})(xã|phường|thị trấn|đặc khu|thị xã|huyện|quận|thành phố|tỉnh) (?!nông thôn )((?:[\p{L}’']+ ){0,3}[\p{L}’']+)/gu;

/** Words that go on behind a name: "xã An Hòa năm 2026". */
export const BEHIND_NAME =
  /(?:^| )(?:năm|tháng|ngày|quý|quí|kỳ|giai đoạn|về|trong|tại|theo|của|và|từ|đến|tính|số|cập nhật|ban hành|kèm|cộng hòa|độc lập|kế hoạch|chương trình|báo cáo|danh mục|bảng|biểu|sổ|thực hiện|triển khai|tỉnh|huyện|thành phố|thị xã|giao|nhiệm vụ)(?!\p{L}).*$/iu;

/** Institutions whose first letters stay capitals. */
const INSTITUTIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ủy ban nhân dân(?!\p{L})/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})hội đồng nhân dân(?!\p{L})/gu, 'Hội đồng nhân dân'],
  [/(?<!\p{L})(ủy ban )?mặt trận tổ quốc( việt nam)?(?!\p{L})/gu, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  [/(?<!\p{L})đảng ủy(?!\p{L})/gu, 'Đảng ủy'],
  [/(?<!\p{L})thủ tướng chính phủ(?!\p{L})/gu, 'Thủ tướng Chính phủ'],
  [/(?<!\p{L})chính phủ(?!\p{L})/gu, 'Chính phủ'],
  [/(?<!\p{L})quốc hội(?!\p{L})/gu, 'Quốc hội'],
  [/(?<!\p{L})chủ tịch(?!\p{L})/gu, 'Chủ tịch'],
  [/(?<!\p{L})đề án (?=\d)/gu, 'Đề án '],
  [/(?<!\p{L})trung tâm phục vụ(?!\p{L})/gu, 'Trung tâm Phục vụ'],
];

const OF_SECTOR = /(?<!\p{L}|cơ )(sở|phòng) (\p{L})(?=\p{L}* )/gu;

/** "kiểm soát TTHC" -> "Kiểm soát TTHC" */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Not of a name or an abbreviation: "TTHC", "Đề án 06". */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
}

/**
 * A title typed in capitals as running text writes it: "CẢI CÁCH TTHC CỦA UBND XÃ AN HÒA NĂM 2026" -> "cải cách TTHC của
 * UBND xã An Hòa năm 2026". Words that are no syllables are abbreviations. Other texts stay as they are typed.
 */
export function normalLetters(text: string): string {
  const isCapitals = text === text.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(text);
  if (!isCapitals || withoutAccents(text) === text) return text;
  const small = text.replace(/\p{L}+/gu, (word) => (isSyllable(word) ? word.toLocaleLowerCase('vi') : word));
  const numbered = small.replace(/(?<=(?<!\p{L})(?:quý|quí|phụ lục|khóa) )[ivx]+(?!\p{L})/gu, (numeral) =>
    numeral.toUpperCase(),
  );
  const named = numbered.replace(NAMED, (_, kind: string, words: string) => {
    const name = words.replace(BEHIND_NAME, '');
    return `${kind} ${name.split(' ').map(upperFirst).join(' ')}${words.slice(name.length)}`;
  });
  return INSTITUTIONS.reduce((said, [pattern, name]) => said.replace(pattern, name), named).replace(
    OF_SECTOR,
    (_, kind: string, letter: string) => `${kind === 'sở' ? 'Sở' : kind} ${letter.toLocaleUpperCase('vi')}`,
  );
}
