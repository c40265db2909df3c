import { foldText } from '../../text/foldText';

export type ForeignKind = 'total' | 'remark' | 'signature' | 'pageNumber';

/** "Tổng cộng", "Cộng:", "Tổng số nhiệm vụ": sums under a table. "Công tác…" folds alike, so accents count. */
const TOTAL = /^(tổng cộng|tổng số|cộng|tổng(?=\s*:?$))(?![\p{L}])/iu;

/** "Ghi chú: …", "(*) …", "Đơn vị tính: …" */
const REMARK = /^(ghi chu|chu thich|luu y|nguon so lieu) ?/;

/** "Trang 2/5", "Trang 3": what a page bore at its foot. */
const PAGE = /^trang \d{1,3}(?: ?\/ ?\d{1,3})?\.?$/iu;

/** Titles that close a document are in capitals; in running text "Chủ tịch UBND phường" opens a sentence. */
const SIGNATURE =
  /^(TM\.|KT\.|TL\.|TUQ\.|Q\.|CHỦ TỊCH|PHÓ CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|THỦ TRƯỞNG|NGƯỜI LẬP|NGƯỜI TỔNG HỢP|LẬP BIỂU|LÃNH ĐẠO)/u;

const CLOSING =
  /^(nguoi lap|nguoi tong hop|nguoi bao cao|lap bieu|noi nhan|xac nhan cua|thu truong|ky ten|ky ghi ro|da ky)/;

/** "Phổ Ninh, ngày 15 tháng 12 năm 2025" */
const PLACE_AND_DATE = /(^|, ?)ngày [\d.…]* ?tháng [\d.…]* ?năm/iu;

/** What a row of one or two texts is when it is no part of the table. */
export function foreignKind(texts: readonly string[]): ForeignKind | undefined {
  const [first = ''] = texts;
  if (TOTAL.test(first) && first.length <= 80) return 'total';
  if (REMARK.test(foldText(first)) && texts.length <= 2) return 'remark';
  if (texts.length === 1 && PAGE.test(first.trim())) return 'pageNumber';
  if (texts.length > 3 || texts.some((text) => text.length > 90)) return undefined;
  const isSignature = texts.some(
    (text) => SIGNATURE.test(text) || CLOSING.test(foldText(text)) || PLACE_AND_DATE.test(text),
  );
  return isSignature ? 'signature' : undefined;
}
