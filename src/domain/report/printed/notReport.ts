import { reportTexts } from '../report.vi';
import { refusal, type Refusal } from '../../problem/Refusal';

/** A sheet is no longer laid out as a report, which shows in a row, counted from 0. */
export const notReport = (sheet: string, row: number): Refusal =>
  refusal('notReport', reportTexts.rowOf(sheet, row + 1));
