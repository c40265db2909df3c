import { foldText } from '../text/foldText';
import { spellOutAgency } from './issuingAgency';

/** A kind of body that issues reports, and how its reports are signed and numbered (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW). */
interface Body {
  /** What its name begins with, folded. */
  readonly begins: RegExp;
  readonly authority: string;
  readonly title: string;
  readonly symbol: string;
}

const BODIES: readonly Body[] = [
  body('uy ban nhan dan', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'BC-UBND'),
  body('hoi dong nhan dan', 'TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'BC-HĐND'),
  body('uy ban mat tran to quoc', 'TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH', 'BC-MTTQ-BTT'),
  body('dang uy', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'BC/ĐU'),
  body('ban chi dao', 'TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'BC-BCĐ'),
  body('van phong', '', 'CHÁNH VĂN PHÒNG', 'BC-VP'),
  body('trung tam phuc vu hanh chinh cong', '', 'GIÁM ĐỐC', 'BC-TTPVHCC'),
  body('trung tam', '', 'GIÁM ĐỐC', ''),
  body('so', '', 'GIÁM ĐỐC', ''),
  body('truong', '', 'HIỆU TRƯỞNG', ''),
  body('phong', '', 'TRƯỞNG PHÒNG', ''),
  body('cong an', '', 'TRƯỞNG CÔNG AN', 'BC-CA'),
  body('tram y te', '', 'TRƯỞNG TRẠM', 'BC-TYT'),
];

function body(begins: string, authority: string, title: string, symbol: string): Body {
  return { begins: new RegExp(`^${begins}(?: |$)`), authority, title, symbol };
}

/** Who signs for an agency; undefined for a body of no known kind, and for none. */
export function bodyOf(agency: string): Omit<Body, 'begins'> | undefined {
  return BODIES.find(({ begins }) => begins.test(foldText(spellOutAgency(agency))));
}
