import { foldText } from '../../text/foldText';
import { namesOffice } from '../offices/readOffices';
import type { CellValue } from '../../sheet/Snapshot';

/** What the cells under a header hold, as shares (0 to 1) of those that are filled. */
export interface BodyTraits {
  readonly filled: number;
  readonly durations: number;
  readonly deadlines: number;
  readonly numbers: number;
  /** Numbers that count nothing: "2025", "10482". */
  readonly longNumbers: number;
  readonly measures: number;
  readonly statuses: number;
  readonly codes: number;
  readonly offices: number;
  /** "CT", "PH", "x" under the name of an office. */
  readonly assignments: number;
  readonly products: number;
  /** "15/UBND-VP ngày 03/02/2026", "Số 45/BC-UBND" */
  readonly documents: number;
}

/** "0,5 ngày", "1/4 ngày làm việc", "Không quá 02 giờ", "30 phút": the time a step of a procedure takes. */
const DURATION =
  /^(khong qua |toi da |trong |trong vong |cham nhat |trong thoi han )*(nua|[\d ]*\d)( x \d+)? ?(ngay|gio|phut|buoi|h|ngay lam viec)(?! (hang|moi|\d))/;

const DEADLINE =
  /(^| )(quy|qui|thang|nam|cham nhat|thuong xuyen|dinh ky|hang|truoc|theo|dot xuat|khi|\d{1,2} \d{1,2} 20\d\d|20\d\d)( |$)/;

/** "05/9", "trước 30/9/2025" */
const DAY = /(?:^|[^\d/])\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:$|[^\d/])/;

const MEASURE =
  /^(%|phan tram|ty le|diem|ho so|nguoi|luot|cuoc|van ban|thu tuc|bao cao|don vi|trieu dong|ty dong|dong|ha|ho|vu|lan|tthc|san pham|ngay|cai|bo|nhiem vu|dich vu|giao dich|phieu|buoi|doanh nghiep|co quan|tin bai|km|tan|kg|m2|m3)( |$)/;

/** Words people type about progress (facts on real trackers, 2.5). */
const STATUS =
  /^(da|dang|chua|hoan thanh|khong hoan thanh|dung han|qua han|tre han|trong han|som han|cham|theo tien do|dam bao|bao dam|xong|dat|sap den han|tam dung)( |$)/;

const CODE = /^(\d{1,3}( \d{1,3})*|[a-z]|[ivxl]+)$/;

const ASSIGNMENT = /^(ct|c tri|chu tri|ph|p hop|phoi hop|x)$/;

/** What a task is to bring forth: "Kế hoạch", "Báo cáo", "Bảng niêm yết", "100% TTHC được công khai". */
const PRODUCT =
  /^(ke hoach|bao cao|quyet dinh|cong van|van ban|to trinh|thong bao|nghi quyet|chuong trinh|de an|bien ban|ket luan|danh muc|bang|bieu|tin|bai|hoi nghi|lop|tap huan|ho so|tai lieu|phieu|quy che|quy trinh|quy dinh|du toan|du lieu|so lieu|noi dung|thu tuc|tthc|cac|100%|co so du lieu|san pham|video|pano|to roi|giay|hop dong)( |$)/;

/** The number and sign of a document. */
const DOCUMENT =
  /(?:^|\s)\d+\/(?:\d{4}\/)?(?:NQ|QĐ|CT|QC|TB|HD|CTr|KH|PA|ĐA|DA|BC|TTr|CV|UBND|[A-ZĐ]+-[A-ZĐ]+)/u;

/** "Đã ban hành", "BC số 45/BC-UBND", "Kế hoạch 20/KH-UBND", "04 báo cáo": what was brought forth. */
const DONE = /(^| )(da|dang|chua|xong|hoan thanh|so \d+|\d+ [a-z]{2,5}( [a-z]{2,6})?|ngay \d+)( |$)/;

export function readTableBody(cells: readonly CellValue[]): BodyTraits {
  const filled = cells
    .filter((cell) => cell !== '')
    .map((cell) => ({ cell, folded: foldText(String(cell)) }));
  const share = (fits: (cell: CellValue, folded: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(({ cell, folded }) => fits(cell, folded)).length / filled.length;
  return {
    filled: filled.length,
    durations: share((_, folded) => DURATION.test(folded)),
    deadlines: share(
      (cell, folded) =>
        isDateSerial(cell) || ((DEADLINE.test(folded) || DAY.test(String(cell))) && !DURATION.test(folded)),
    ),
    numbers: share((cell) => isNumeric(cell)),
    longNumbers: share((cell, folded) => isNumeric(cell) && !CODE.test(folded)),
    measures: share((_, folded) => MEASURE.test(folded) && folded.length <= 20),
    statuses: share((_, folded) => STATUS.test(folded)),
    codes: share((_, folded) => CODE.test(folded)),
    assignments: share((_, folded) => ASSIGNMENT.test(folded)),
    offices: share((cell) => namesOffice(String(cell))),
    documents: share((cell) => DOCUMENT.test(String(cell))),
    products: share((_, folded) => PRODUCT.test(folded) && !DONE.test(folded)),
  };
}

/** Excel serials of 2000 to 2099. */
const isDateSerial = (cell: CellValue): boolean =>
  typeof cell === 'number' && cell >= 36_526 && cell < 73_051;

const isNumeric = (cell: CellValue): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[≥≤><=~\s]*\d[\d.,\s]*%?$/u.test(cell));
