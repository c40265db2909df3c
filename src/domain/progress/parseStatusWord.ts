import { foldText } from '../text/foldText';
import { singleLine } from '../text/normalizeText';
import { halfWidth } from '../text/halfWidth';
import { numberReadings } from '../text/numberReadings';
import { ownStatusTexts } from './statusCell';

/**
 * What a status that a person typed says of the work. notStarted: nothing done, or only said not to be complete;
 * none: nothing said, as in a blank cell or under a label that we compute ("Chậm tiến độ", "Sắp đến hạn").
 */
export type StatusClaim = 'completed' | 'completedLate' | 'started' | 'notStarted' | 'none' | 'notUnderstood';

const FINISHED =
  '(?:hoan thanh|ht|hoan tat|xong|lam xong|thuc hien xong|hoan thanh xong|giai quyet xong|ket thuc)';
const AFTER_DUE =
  '(?:tre|tre han|tre tien do|qua han|qua thoi han|cham|cham han|cham tien do|cham muon|muon|sau han|sau thoi han|khong dung han|khong dung tien do)';
const IN_TIME =
  '(?:dung|truoc|som|vuot|som hon|dam bao|bao dam) ?(?:han|thoi han|tien do|ke hoach|thoi gian|han quy dinh)?';

/** Over folded text ("da hoan thanh"), the first form that fits the whole of it. */
const FORMS: readonly (readonly [StatusClaim, string])[] = [
  [
    'none',
    '(?:cham tien do|sap den han|chua den han|thuong xuyen|chua cap nhat|khong ghi nhan ket qua|chua xac dinh han|khi phat sinh)',
  ],
  ['none', '(?:can kiem tra|qua han|tre han|cham|cham muon|tre|den han|trong han|con han|chua qua han)'],
  ['started', `(?:da )?(?:co ban|gan|gan nhu|sap|chuan bi|dang)(?: da)? ${FINISHED}.*`],
  ['started', `(?:da )?${FINISHED} (?:co ban|mot phan|gan)\\P{N}*`],
  ['notStarted', `(?:false|chua|khong hoan thanh|khong xong|khong kip|ko hoan thanh)(?: .*)?`],
  [
    'started',
    '(?:dang|tiep tuc|bat dau|da bat dau|trong qua trinh|moi (?:trien khai|thuc hien|bat dau))(?: .*)?',
  ],
  [
    'started',
    '(?:da )?(?:trien khai|trinh|trinh ky|tham muu|du thao|xay dung du thao|trien khai thuc hien|trien khai ke hoach)',
  ],
  ['started', '(?:theo|dung|dam bao|bao dam|kip) (?:dung )?tien do'],
  [
    'completedLate',
    `(?:da )?(?:${FINISHED}|thuc hien|bao cao) (?:nhung )?${AFTER_DUE}(?: (?:so voi )?(?:ke hoach|quy dinh|\\d+ ngay))?`,
  ],
  ['completed', `(?:da )?${FINISHED}(?: ${IN_TIME})?(?: tot| day du| toan bo| xuat sac| 100%)?`],
  [
    'completed',
    'da (?:thuc hien|lam|bao cao|ban hanh|giai quyet|nop|gui|nop bao cao|gui bao cao)(?: xong| day du| dung han)?',
  ],
  ['completed', '(?:x|v|true|ok|roi|done|completed|dung han|truoc han|dat)'],
];
const PATTERNS = FORMS.map(([claim, form]) => [claim, new RegExp(`^${form}$`, 'u')] as const);

export function parseStatusWord(text: string): StatusClaim {
  const typed = singleLine(text);
  if (/^[-–—.…]*$/.test(typed) || ownStatusTexts.includes(typed)) return 'none';
  if (/^[✓✔☑√]$/u.test(typed)) return 'completed';
  const percent = percentOf(typed);
  if (percent !== undefined) return claimOfPercent(percent);
  const claim = match(typed);
  if (claim !== 'notUnderstood') return claim;
  return SAFE_NOTE.test(typed) ? match(typed.replace(SAFE_NOTE, '')) : claim;
}

/** "Hoàn thành (đã gửi Sở Nội vụ)": a note without numbers, denials or lateness adds nothing. */
const SAFE_NOTE = /\((?:(?!chưa|không|trễ|quá hạn|chậm|đang|còn|dự kiến|một phần|[\d%()]).)*\)\s*$/iu;

function match(text: string): StatusClaim {
  const folded = foldText(text);
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'notUnderstood';
}

/** "100%", "Đạt 80%", "Hoàn thành 80 %" */
function percentOf(text: string): number | undefined {
  const typed =
    /^(?:(?:đã|đạt|hoàn thành|tiến độ|khoảng|thực hiện|đang thực hiện|được|:)\s*)*(\d[\d.,]*)\s*%\s*(?:công việc|khối lượng|tiến độ)?$/iu.exec(
      halfWidth(text),
    );
  return typed ? numberReadings(typed[1] ?? '').find((n) => n <= 100) : undefined;
}

export function claimOfPercent(percent: number): StatusClaim {
  if (percent >= 100) return 'completed';
  return percent > 0 ? 'started' : 'notStarted';
}
