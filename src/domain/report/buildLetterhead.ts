import type { PlainDate } from '../calendar/PlainDate';
import type { Settings } from '../Settings';
import { describeDayInWords } from './describeDay';
import { spellOutAgency } from './issuingAgency';
import type { Letterhead } from './Report';
import { reportTexts } from './reportTexts';

/** The top of page 1: agencies in capitals, number, place and date. */
export function buildLetterhead(settings: Settings, date: PlainDate): Letterhead {
  return {
    parentAgency: settings.parentAgency.toLocaleUpperCase('vi'),
    agency: agencyLines(settings.agency || reportTexts.blank),
    number: reportTexts.number(leadingZero(settings.number), settings.symbol),
    placeAndDate: reportTexts.place(settings.place || reportTexts.blank, describeDayInWords(date)),
  };
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3: numbers below 10 get a leading zero. */
export function leadingZero(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** "ỦY BAN NHÂN DÂN" stands on a line of its own above "PHƯỜNG PHỔ NINH". */
function agencyLines(agency: string): string[] {
  const name = spellOutAgency(agency).toLocaleUpperCase('vi');
  const unit = /^(ỦY BAN NHÂN DÂN) (.+)$/u.exec(name);
  return unit ? unit.slice(1) : [name];
}
