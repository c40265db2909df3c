import { concepts } from '../Concept';
import type { Evidence } from './Evidence';

/** When it is to be done. */
export const TIMES = concepts(
  'time plannedTime finish deadline advance duration frequency workingDays period',
);
/** What says by itself when something is due. */
const DUE_TIMES = concepts('time plannedTime finish deadline');
const OFFICES = concepts('presiding lead office responsible officeOrMeasure');
/** Columns that only people who follow a plan add to it. */
export const TRACKING = concepts('status received progress completedOn reason daysLate');
const SUBJECTS = concepts(
  'finerTask finerWork task work nameOrTask step heading procedureName detail name indicator goal',
);

/** "Kết quả quý I", "KQ thực hiện T6", "Kết quả 9 tháng" */
const OF_PERIOD = /(?:^| )(?:t\d{1,2}|thang \d{1,2}|\d{1,2} thang|quy (?:\d|[iv]+))(?: |$)/;
const DOCUMENT = /(?:^| )(?:van ban|vb|cv|cong van|so,? ky hieu)(?: |$)/;
const DOCUMENT_AND_DATE = /^(?:van ban |vb |cong van )?so(?: ky hieu)? ngay(?: thang)?(?: nam)?(?: |$)/;
const DATE_OF_DOCUMENT = /^ngay (?:ban hanh|bh|van ban|vb|ky|den)$/;

/** What a column of a plan or a tracker may hold. */
export const PLAN_EVIDENCE: readonly Evidence[] = [
  { of: ['no'], role: 'no', weight: 0.3 },
  // Codes where nothing is numbered: "Mã nhiệm vụ", "#", or a column of numbers that nobody gave a header.
  { of: ['code'], role: 'no', weight: 0.3, without: ['no'] },
  { of: ['code'], role: 'no', weight: -1, cells: 'longNumbers' },
  { of: ['unknown'], says: /^#?$/, role: 'no', weight: 0.25, without: ['no', 'code'], cells: 'codes' },

  // What is to be done: the finer label names the task, a broader one beside it groups tasks.
  { of: ['finerTask', 'finerWork'], role: 'content', weight: 1.15 },
  { of: ['task', 'work'], role: 'content', weight: 1 },
  { of: ['nameOrTask'], role: 'content', weight: 0.96 },
  { of: ['heading'], role: 'content', weight: 0.8 },
  { of: ['detail'], role: 'content', weight: 0.75 },
  {
    of: ['name', 'indicator'],
    role: 'content',
    weight: 0.76,
    beside: TIMES,
    without: ['target', 'assigned'],
  },
  { of: ['document'], role: 'content', weight: 0.75, beside: [...DUE_TIMES, 'cooperating'] },
  { of: ['goal', 'procedureName'], role: 'content', weight: 0.7 },
  { of: ['product'], role: 'content', weight: 1.2, without: [...SUBJECTS, 'category'] },
  { of: ['category'], role: 'content', weight: 0.4, beside: DUE_TIMES, without: SUBJECTS },
  { of: ['step'], role: 'content', weight: 0.3 },
  // Who does it, with whom or how far, and by when, of something that no label calls a task: "Nền tảng, cơ sở dữ liệu".
  {
    of: ['unknown'],
    says: /./,
    role: 'content',
    weight: 0.5,
    beside: ['presiding', 'lead', 'office'],
    without: [...SUBJECTS, 'product'],
  },
  { role: 'content', weight: -0.9, cells: 'numbers' },

  // What it is to bring forth.
  { of: ['product'], role: 'result', weight: 0.9 },
  { of: ['form', 'asked'], role: 'result', weight: 0.6 },
  // 71/NQ-CP and Chỉ thị 33/CT-TTg ask for products under "Kết quả"; Thông báo 624/TB-VPCP reports under it.
  { of: ['outcome'], role: 'result', weight: 0.8 },
  { of: ['performance'], role: 'result', weight: 0.5 },
  { of: ['performance'], role: 'result', weight: 0.7, beside: ['cooperating'] },
  { of: ['outcome', 'performance'], role: 'result', weight: 1, cells: 'products' },
  { of: ['proof'], role: 'result', weight: 0.65, cells: 'products', without: ['product'] },
  { role: 'result', weight: -0.5, cells: 'statuses' },
  { role: 'result', weight: -1, age: ['last', 'older'] },

  // Who does it.
  { of: ['presiding'], role: 'unit', weight: 1 },
  { of: ['lead'], role: 'unit', weight: 0.97 },
  { of: ['office'], role: 'unit', weight: 0.9 },
  { of: ['issuer'], role: 'unit', weight: 0.55, without: OFFICES },
  { of: ['responsible'], role: 'unit', weight: 0.85 },
  { of: ['officeOrMeasure'], role: 'unit', weight: 0.8 },
  { of: ['person'], role: 'unit', weight: 0.75, beside: ['cooperating'], without: OFFICES },
  { of: ['actual'], role: 'unit', weight: 0.85, cells: 'offices', without: OFFICES },
  {
    of: ['actual'],
    says: /^thuc hien$/,
    role: 'unit',
    weight: 0.8,
    beside: ['cooperating'],
    without: OFFICES,
  },
  { of: ['unknown'], role: 'unit', weight: 0.5, cells: 'offices', without: OFFICES },
  { role: 'unit', weight: -0.7, cells: 'numbers' },
  { of: ['cooperating'], role: 'cooperating', weight: 0.8 },
  { of: ['person'], role: 'person', weight: 0.5 },

  // By when.
  { of: ['plannedTime'], role: 'time', weight: 1.03 },
  { of: ['time'], role: 'time', weight: 1 },
  { of: ['deadline'], role: 'time', weight: 0.98 },
  { of: ['finish'], role: 'time', weight: 0.96 },
  { of: ['advance'], role: 'time', weight: 0.8, without: [...DUE_TIMES, 'duration'] },
  { of: ['milestone'], role: 'time', weight: 0.97, without: DUE_TIMES },
  { of: ['frequency'], role: 'time', weight: 0.7 },
  { of: ['period'], role: 'time', weight: 0.6 },
  { of: ['duration'], role: 'time', weight: 0.5 },
  { of: ['workingDays'], role: 'time', weight: 0.2 },
  { of: ['place'], says: /thoi gian/, role: 'time', weight: 0.8, without: TIMES },
  // "Ngày hoàn thành" beside "Ngày hoàn thành thực tế", and where no other column gives a time.
  { of: ['completion'], role: 'time', weight: 0.97, beside: ['completedOn'], without: DUE_TIMES },
  {
    of: ['completion'],
    role: 'time',
    weight: 0.95,
    without: [...TIMES, ...TRACKING, 'actualResult', 'outcome', 'performance'],
  },
  {
    of: ['state'],
    says: /^hoan thanh$/,
    role: 'time',
    weight: 1.1,
    without: [...TIMES, ...TRACKING, 'completion'],
  },
  { of: ['target'], role: 'time', weight: 0.9, cells: 'deadlines', without: DUE_TIMES },
  { of: ['unknown'], role: 'time', weight: 0.5, cells: 'deadlines', without: TIMES },
  { role: 'time', weight: 0.7, cells: 'deadlines' },
  { role: 'due', weight: 0.7, cells: 'deadlines' },
  { role: 'completedOn', weight: 0.7, cells: 'deadlines' },
  { role: 'time', weight: -1, cells: 'documents' },
  { role: 'time', weight: -0.5, cells: 'statuses' },
  { of: ['extension'], role: 'due', weight: 1 },
  { of: ['deadline'], role: 'due', weight: 0.95, beside: ['time', 'plannedTime'] },
  { of: ['finish'], role: 'due', weight: 0.7, beside: ['time', 'plannedTime'] },
  { of: ['start', 'received'], role: 'start', weight: 0.7 },

  // How far it is.
  { of: ['completedOn'], role: 'completedOn', weight: 0.95 },
  { of: ['completion'], role: 'completedOn', weight: 0.9 },
  { of: ['finish'], role: 'completedOn', weight: 0.9, beside: ['plannedTime'] },
  // "Ngày gửi" beside "Ngày trả lời": what was asked for then was answered.
  { of: ['sent'], role: 'completedOn', weight: 0.85 },
  { of: ['sent'], role: 'start', weight: 0.9, beside: ['completion', 'completedOn'] },
  {
    of: ['time'],
    says: /^ngay thuc hien/,
    role: 'completedOn',
    weight: 1.1,
    beside: ['deadline', 'plannedTime'],
  },
  {
    of: ['unknown'],
    says: /^ngay /,
    role: 'completedOn',
    weight: 0.6,
    beside: DUE_TIMES,
    cells: 'deadlines',
  },
  { of: ['handled'], role: 'completedOn', weight: 0.7 },
  {
    of: ['state'],
    says: /^(?:da )?(?:hoan thanh|xong|xu ly|thuc hien).* ngay/,
    role: 'completedOn',
    weight: 0.9,
  },
  { of: ['state'], role: 'completedOn', weight: 0.85, cells: 'deadlines' },
  { of: ['progress'], role: 'progress', weight: 0.8 },
  { of: ['percentAdvance'], role: 'progress', weight: 0.9 },
  { of: ['advance'], role: 'progress', weight: 0.9, cells: 'numbers' },
  { of: ['advance'], role: 'progress', weight: 0.65, beside: ['status'] },
  { of: ['ratio', 'reachedRate'], role: 'progress', weight: 0.5, without: ['progress', 'percentAdvance'] },
  { of: ['ratio'], role: 'other', weight: 0.3 },
  { of: ['status'], role: 'status', weight: 0.9 },
  { of: ['advance'], role: 'status', weight: 0.9, cells: 'statuses' },
  { of: ['advance'], role: 'status', weight: 0.7, beside: [...DUE_TIMES, 'duration'], without: ['status'] },
  { of: ['state'], role: 'status', weight: 0.65 },
  { of: ['state'], says: / ngay$/, role: 'status', weight: -1 },
  { of: ['verdict', 'reached'], role: 'status', weight: 0.6, without: ['status'] },
  { of: ['actualResult'], role: 'actualResult', weight: 0.85 },
  { of: ['outcomeOrVerdict'], role: 'actualResult', weight: 0.8 },
  { of: ['outcome'], role: 'actualResult', weight: 0.3 },
  { of: ['performance'], role: 'actualResult', weight: 0.6 },
  {
    of: ['outcome', 'performance'],
    role: 'actualResult',
    weight: 0.9,
    beside: [...TRACKING, 'completion', 'handled'],
  },
  { of: ['performance'], role: 'actualResult', weight: 0.85, beside: ['basis', 'evidence', 'proof'] },
  { of: ['outcome', 'performance'], says: OF_PERIOD, role: 'actualResult', weight: 2 },
  { of: ['outcome', 'performance'], role: 'actualResult', weight: 0.95, cells: 'statuses' },
  { of: ['actual'], role: 'actualResult', weight: 0.6, without: ['actualResult'] },
  { of: ['actual'], role: 'actualResult', weight: -0.5, cells: 'offices' },
  // How it was before, beside what it is to become.
  {
    of: ['actual'],
    says: /^(?:hien|thuc) trang/,
    role: 'actualResult',
    weight: -1,
    beside: ['goal', 'detail', 'target'],
  },
  {
    of: ['state'],
    says: /^da (?:thuc hien|lam|trien khai)$/,
    role: 'actualResult',
    weight: 0.7,
    without: ['state', 'actualResult'],
  },
  // The plan's own products say nothing of what was done.
  { role: 'actualResult', weight: -0.7, cells: 'products' },
  { of: ['evidence', 'proof'], role: 'evidence', weight: 0.6 },
  { of: ['proof'], role: 'evidence', weight: -0.6, cells: 'products' },
  { of: ['reason'], role: 'reason', weight: 0.7 },
  { of: ['daysLate'], role: 'daysLate', weight: 0.9 },
  { of: ['basis'], role: 'basis', weight: 0.6 },
  // "Số văn bản | Ngày ban hành | … | Thời hạn": a document with its date, before the deadline, ordered the task.
  { of: ['evidence'], role: 'basis', weight: 1.2, ahead: SUBJECTS },
  { of: ['evidence'], says: DOCUMENT_AND_DATE, role: 'basis', weight: 1.5, ahead: DUE_TIMES },
  { of: ['evidence'], says: DOCUMENT, role: 'basis', weight: 1.5, ahead: DUE_TIMES, next: DATE_OF_DOCUMENT },
  { of: ['note'], role: 'note', weight: 0.2 },
];
