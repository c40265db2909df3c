import type { ColumnCorrection } from '../table/header/ColumnCorrection';
import type { SectionCorrection } from '../table/rows/SectionCorrection';

/** What the user decided about the reading; stored in the workbook, used by the pane and the command line alike. */
export interface UserChoices {
  readonly columns: readonly ColumnCorrection[];
  readonly sections: readonly SectionCorrection[];
  /** differenceMark() of the texts that stay although the plan words them otherwise. */
  readonly kept: readonly string[];
  /** Which of several plans is followed, by its sheet; '' where none was chosen. */
  readonly sheet: string;
}

export const NO_CHOICES: UserChoices = { columns: [], sections: [], kept: [], sheet: '' };
