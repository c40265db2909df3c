import type { Verdict } from '../domain/table/Indicator';
import type { StatusGroup } from './statusGroups';

/** What a colour stands for; the word and the icon always stand beside it. */
export type Tone = 'danger' | 'warning' | 'success' | 'info' | 'neutral';

export const groupTones: Readonly<Record<StatusGroup, Tone>> = {
  late: 'danger',
  soon: 'warning',
  unclear: 'neutral',
  inTime: 'info',
  done: 'success',
};

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  met: 'success',
  notMet: 'danger',
  invalid: 'danger',
  noData: 'warning',
  noCases: 'neutral',
};
