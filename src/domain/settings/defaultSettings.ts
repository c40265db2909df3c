import type { Plan } from '../plan/Plan';
import type { Settings } from './Settings';
import { issuingAgency } from './issuingAgency';

const BLANK: Settings = {
  parentAgency: '',
  agency: '',
  place: '',
  number: '',
  symbol: 'BC-UBND',
  addressees: [],
  signerAuthority: 'TM. ỦY BAN NHÂN DÂN',
  signerTitle: 'CHỦ TỊCH',
  signerName: '',
  recipients: ['Lưu: VT'],
  periodCalendar: 'decree09',
  unitSince: null,
  planYear: null,
  // No text found says the day for communes (vn-administration 2.2): reports of other fields are due by the 17th.
  reportDay: 17,
  soonDays: 15,
  raiseTargets: 'asPlan',
  raiseBy: 'relative',
  charts: true,
};

/** By the decision's number and agency: what its first page, its signature and its "Nơi nhận" say. */
const KNOWN: Readonly<Record<string, Partial<Settings>>> = {
  '35/QĐ-UBND Ủy ban nhân dân phường Phổ Ninh': {
    parentAgency: 'UBND THỊ XÃ ĐỨC PHỔ',
    addressees: ['Ủy ban nhân dân thị xã Đức Phổ'],
    signerName: 'Võ Tấn Điệp',
    recipients: [
      'Như trên',
      'Văn phòng HĐND và UBND thị xã',
      'Phòng Nội vụ thị xã',
      'TT Đảng ủy, HĐND phường',
      'CT, PCT UBND phường',
      'Lưu: VT',
    ],
  },
};

/**
 * First values of the settings: of the commune that the workbook names, else from the decision of the plan that it follows.
 * What neither tells stays blank for the user: one commune's names never get into another's report.
 */
export function defaultSettings(plan: Plan | undefined, named = ''): Settings {
  const agency = named === '' && plan ? issuingAgency(plan) : named;
  const known = plan && KNOWN[`${plan.decision.number} ${agency}`];
  return { ...BLANK, agency, place: placeOf(agency), ...known };
}

/** "Ủy ban nhân dân phường Phổ Ninh" -> "Phổ Ninh"; a numbered ward keeps its kind: "Phường 5". */
function placeOf(agency: string): string {
  const unit = agency.replace(/^Ủy ban nhân dân /u, '');
  const name = unit.replace(/^(phường|xã|thị trấn|đặc khu) /iu, '');
  return /^\d/.test(name) ? unit.charAt(0).toUpperCase() + unit.slice(1) : name;
}
