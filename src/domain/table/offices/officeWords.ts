import { foldText } from '../../text/foldText';
import { withoutAccents } from '../../text/withoutAccents';

/** First words of offices that do not end there: "Phòng …", "Trung tâm …". */
const WITH_MORE = `Phòng(?! (?:ban|bệnh|cháy|chống))|Sở(?! (?:hữu|tại))|Bộ|Ban(?! hành)|Cục|Chi cục|Tổng cục|Vụ|Trung tâm|Hội(?! (?:nghị|họp))
  |Hội đồng|Hội Liên hiệp|Đoàn|Tổ(?! (?:quốc|trình|chức))|Đội|Trường|Trạm|Chi bộ|Đảng bộ|Bộ phận|Công chức|Cán bộ|Chuyên viên|Ủy ban|Uỷ ban|Viện
  |Hạt|Đồn|Khoa|Ban Chỉ huy|BCH|Ban Chỉ đạo|Ban Chấp hành|Ban Quản lý|Ban Thường trực|BQL|Liên đoàn|Liên hiệp|Liên minh|Học viện
  |Đại học|Công ty|Tổng công ty|Tập đoàn|Hợp tác xã|HTX|Ngân hàng|Kho bạc|Bệnh viện|Thôn|Ấp|Khu phố|Tổ dân phố|Thường trực
  |Thành viên|Quỹ|Báo(?! cáo)|Đài|Các|Những|Nhóm|Khối|Tòa án|Toà án|Thi hành án|Bộ Chỉ huy|Viện Kiểm sát|Ủy ban Mặt trận|Uỷ ban Mặt trận`;

/** First words, or all, of the others: "Văn phòng", "UBND xã". */
const WHOLE = `Văn phòng|VP|Công an|CA|UBND|HĐND|Thanh tra|Đảng ủy|Đảng uỷ|Thuế|Mặt trận|MTTQ|UBMTTQ|BCHQS|CHQS|BHXH|Bảo hiểm|LĐLĐ
  |Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Huyện uỷ|Thành ủy|Thành uỷ|Thị ủy|Quận ủy|Huyện đoàn|Thị đoàn|Thành đoàn|Tỉnh đoàn|Xã đoàn|Phường đoàn
  |Công đoàn|Bưu điện|Kiểm lâm|Hải quan|Bộ đội|Điện lực|Giáo viên|Nhân viên|Tổ trưởng|Thủ trưởng|Lãnh đạo|Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Chánh|Trưởng|Phó Trưởng
  |Hiệu trưởng|Giám đốc|Phó Giám đốc|Đồng chí|Đ/c|Ông|Bà|Một cửa|TT|TTPVHCC|Viettel|VNPT|Cơ quan|Đơn vị|Địa phương|Doanh nghiệp`;

/** Fields that name an office in some places ("Tư pháp") and only say what it does in others ("Phòng Nội vụ, Tư pháp"). */
const FIELDS =
  'Tư pháp|Văn hóa|Văn hoá|Địa chính|Tài chính|Kế toán|Quân sự|Nội vụ|Phụ nữ|Nông dân|Cựu chiến binh|Thanh niên|Người cao tuổi|Chữ thập đỏ';

const TAKES_FIELDS = 'Phòng|Sở|Bộ|Ban|Trung tâm|Vụ|Cục|Chi cục|Công chức|Các';

/** Family names of nine in ten; three words or four, each with a capital. */
const PERSON =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ(?! Chí)|Ngô|Dương|Lý|Đinh|Đoàn(?= (?:Văn|Thị))|Trương|Lương)(?: \p{Lu}\p{Ll}*){1,3}(?=$|[\s,;(]*$|\s*[,;(])/u;

const NAMED_AFTER_PERSON = /^(?:Trường|Bệnh viện|Quỹ)\s/iu;

const ABBREVIATION = /^[A-ZĐ]{2,}(?:[&.\-– ]+[A-ZĐ]{2,})*(?=\s*(?:$|[,;(]))/u;

const words = (list: string, flags: string, end = '(?![\\p{L}\\p{N}])'): RegExp => {
  const joined = list.replace(/\s*\n\s*/gu, '');
  return new RegExp(`^(?:${joined}|${withoutAccents(joined).replaceAll('Đ', 'D')})${end}`, flags);
};

const OPENING = words(`${WITH_MORE}|${WHOLE}`, 'iu');
const FIELD = words(FIELDS, 'u');
const UNDER_FIELDS = words(TAKES_FIELDS, 'iu');
const UNFINISHED = words(`${WITH_MORE}|Văn phòng(?=$)`, 'iu', '$');
const OF_OFFICE =
  /^(?:UBND|HĐND|Hội đồng nhân|Ủy ban nhân|Đảng ủy|Tỉnh ủy|Huyện ủy|Thành ủy|Đoàn ĐBQH|Quốc hội|Chính phủ)/u;

/** An office's name or a person's begins here, and not the rest of the name before it. */
export function opensOffice(text: string, before: string): boolean {
  if (isUnfinished(before, text)) return false;
  if (isMember(text, before)) return false;
  if (FIELD.test(text) || isAbbreviated(text, before)) return !UNDER_FIELDS.test(before);
  return OPENING.test(text) || (PERSON.test(text) && !NAMED_AFTER_PERSON.test(before));
}

/** "BGH, GVCN"; in a text all of capitals none is told from another word. */
const isAbbreviated = (text: string, before: string): boolean =>
  !OPENING.test(text) && ABBREVIATION.test(text) && (/\p{Ll}/u.test(before) || ABBREVIATION.test(before));

export const isKnownName = (text: string): boolean =>
  OPENING.test(text) || FIELD.test(text) || PERSON.test(text);

/** "Trung tâm" + "Phục vụ…", "Văn phòng" + "HĐND và UBND". */
const isUnfinished = (before: string, text: string): boolean =>
  UNFINISHED.test(before) && (!/^Văn phòng$/iu.test(before) || OF_OFFICE.test(text));

/** "các sở, ban, ngành", "Trưởng các phòng, đơn vị": what goes on after the comma is no office of its own. */
const MEMBER =
  /^(?:và )?(?:phòng|ban|ngành|sở|bộ|hội|đoàn thể|đoàn|tổ chức|tổ|đội|đơn vị|cơ quan|địa phương|xã|phường|đặc khu|thôn|khu phố|trường|trung tâm|doanh nghiệp|bộ phận|cá nhân|cấp|huyện|viện|trạm)(?![\p{L}])/u;

const isMember = (text: string, before: string): boolean =>
  (/(?:^|\s)(?:các|những)\s/iu.test(before) || isCollective(before)) && MEMBER.test(text);

const COLLECTIVE = new RegExp(
  '^(?:(?:cac|nhung|moi|tat ca|toan the)(?: |$)' +
    '|(?:ubnd|uy ban nhan dan|hdnd|cong an|chu tich|thu truong|hieu truong|truong|lanh dao|bi thu|tram y te) (?:cac|cap) ' +
    '|(?:(?:so|phong|ban|nganh|doan the|co quan|don vi|dia phuong|ca nhan|bo phan)(?: |$)){2,}$' +
    '|(?:ca nhan|to chuc|doan the|ban nganh|co quan|don vi|nganh|dia phuong|bo phan|(?:(?:so|phong|ban|nganh|doan the|co quan|don vi|to chuc|ca nhan|dia phuong) ){2,}?)' +
    '(?: ?(?:co )?lien quan|khac|truc thuoc)?$)',
);

/** "Các ngành liên quan", "UBND các xã": who they are is not said, so that they are no office to count or to write to. */
export const isCollective = (name: string): boolean => COLLECTIVE.test(foldText(name));
