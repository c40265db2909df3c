import { DOCUMENT_LABELS } from './labels/documentLabels';
import { ENGLISH_LABELS } from './labels/englishLabels';
import { FIGURE_LABELS } from './labels/figureLabels';
import { MATTER_LABELS } from './labels/matterLabels';
import { OFFICE_LABELS } from './labels/officeLabels';
import { SUBJECT_LABELS } from './labels/subjectLabels';
import { TIME_LABELS } from './labels/timeLabels';
import type { LabelRule } from './labels/LabelRule';

/** Read from the top: the first rule that fits gives the concept. */
export const HEADER_LABELS: readonly LabelRule[] = [
  ...MATTER_LABELS,
  ...DOCUMENT_LABELS,
  ...OFFICE_LABELS,
  ...TIME_LABELS,
  ...FIGURE_LABELS,
  ...SUBJECT_LABELS,
  ...ENGLISH_LABELS,
];
