import type { PlainDate } from '../calendar/PlainDate';
import { describeDayInWords } from '../calendar/describeDay';
import type { Settings } from '../settings/Settings';
import { documentNumber } from './documentNumber';
import { spellOutAgency } from '../settings/issuingAgency';
import type { Letterhead } from './Report';
import { reportTexts } from './report.vi';

/** Where the number is written by hand. */
const ROOM = ' '.repeat(7);

/** The top of page 1: agencies in capitals, number, place and date. */
export function buildLetterhead(settings: Settings, date: PlainDate): Letterhead {
  return {
    parentAgency: settings.parentAgency.toLocaleUpperCase('vi'),
    agency: agencyLines(settings.agency || reportTexts.blank),
    number: reportTexts.number(documentNumber(settings, ROOM)),
    placeAndDate: reportTexts.place(settings.place || reportTexts.blank, describeDayInWords(date)),
  };
}

/** "ỦY BAN NHÂN DÂN" stands on a line of its own above "PHƯỜNG PHỔ NINH", "HỘI ĐỒNG NHÂN DÂN" above "XÃ AN HÒA". */
function agencyLines(agency: string): string[] {
  const name = spellOutAgency(agency).toLocaleUpperCase('vi');
  const unit = /^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (.+)$/u.exec(name);
  return unit ? unit.slice(1) : [name];
}
