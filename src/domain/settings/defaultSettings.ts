import type { Settings } from './Settings';
import { bodyOf } from './bodyOf';
import type { TitledPlan } from './planInTitles';

const BLANK: Settings = {
  reportKind: 'asPlan',
  planName: '',
  decision: '',
  parentAgency: '',
  agency: '',
  place: '',
  number: '',
  symbol: '',
  addressees: [],
  signerAuthority: '',
  signerTitle: '',
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
  outlook: false,
};

/** What the titles of a workbook tell of who reports on which plan. */
interface Titled extends TitledPlan {
  readonly agency: string;
}

/** First values of the settings; what the titles do not tell stays blank for the user. */
export function defaultSettings(
  { agency, name, decision }: Titled = { agency: '', name: '', decision: '' },
): Settings {
  const body = bodyOf(agency);
  return {
    ...BLANK,
    agency,
    place: placeOf(agency),
    planName: name,
    decision,
    ...(body && { signerAuthority: body.authority, signerTitle: body.title, symbol: body.symbol }),
  };
}

/** "Ủy ban nhân dân phường Phổ Ninh" -> "Phổ Ninh"; a numbered ward keeps its kind: "Phường 5"; '' where no commune is named. */
function placeOf(agency: string): string {
  const [, kind = '', name = ''] = / (phường|xã|thị trấn|đặc khu) (.+)$/iu.exec(agency) ?? [];
  return /^\d/.test(name) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}` : name;
}
