import type { Verdict } from './indicator/Indicator';
import type { Status } from './progress/Judgement';

/** All text that a user sees, by section. Administrative Vietnamese; dates dd/mm/yyyy, decimal comma. */

// --- Status and verdicts (design 6, 7) ---

export const statusLabels: Readonly<Record<Status, string>> = {
  done: 'Hoàn thành',
  doneLate: 'Hoàn thành quá hạn',
  behind: 'Chậm tiến độ',
  dueSoon: 'Sắp đến hạn',
  inProgress: 'Đang thực hiện',
  notStarted: 'Chưa đến hạn',
  ongoing: 'Thường xuyên',
  needsUpdate: 'Chưa cập nhật',
  needsDeadline: 'Chưa xác định hạn',
  onDemand: 'Khi phát sinh',
  notUnderstood: 'Cần kiểm tra',
};

/** Put before the label where colour may be missing: black-and-white print, high contrast. */
export const statusSymbols: Readonly<Record<Status, string>> = {
  done: '✓',
  doneLate: '✓',
  behind: '!',
  dueSoon: '◔',
  inProgress: '▶',
  notStarted: '○',
  ongoing: '∞',
  needsUpdate: '…',
  needsDeadline: '?',
  onDemand: '–',
  notUnderstood: '?',
};

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  notMet: 'Chưa đạt',
  noCases: 'Không phát sinh',
  noData: 'Chưa có số liệu',
  invalid: 'Số liệu không hợp lệ',
};

// --- Reasons of a status (progress/) ---

// --- Reasons of a verdict (indicator/) ---

// --- Problems, by code (Problem.ts) ---

// --- Report (report/) ---

// --- Errors of Excel (workbook/) ---

// --- Task pane (taskpane/) ---

// --- Command line (cli/) ---
