import type { Verdict } from '../domain/table/Indicator';
import type { Status } from '../domain/progress/Judgement';

/** What a colour stands for; the word and the symbol always stand beside it. */
export type Tone = 'danger' | 'warning' | 'success' | 'info' | 'neutral';

export const statusTones: Readonly<Record<Status, Tone>> = {
  behind: 'danger',
  notUnderstood: 'danger',
  dueSoon: 'warning',
  needsDeadline: 'warning',
  noRecord: 'warning',
  needsUpdate: 'warning',
  inProgress: 'info',
  notStarted: 'neutral',
  ongoing: 'info',
  onDemand: 'neutral',
  doneLate: 'success',
  done: 'success',
};

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  met: 'success',
  notMet: 'danger',
  invalid: 'danger',
  noData: 'warning',
  noCases: 'neutral',
};

/** As verdictLabels, for where colour may be missing. */
export const verdictSymbols: Readonly<Record<Verdict, string>> = {
  met: '√',
  notMet: '▲',
  invalid: '‼',
  noData: '□',
  noCases: '○',
};
