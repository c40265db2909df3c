import { concepts } from '../Concept';
import type { Evidence } from './Evidence';

const NAMES = concepts('finerName name indicator nameOrTask goal heading task work finerTask');
const TARGETS = concepts('target assigned');
/** Results, of whatever year. */
export const RESULTS = concepts('actual outcome performance actualResult year');
const COUNTS = concepts('numerator denominator');

/** What a column of an indicator table may hold. */
export const INDICATOR_EVIDENCE: readonly Evidence[] = [
  { of: ['no'], role: 'no', weight: 0.3 },
  { of: ['code'], role: 'no', weight: 0.3, without: ['no'] },
  { of: ['code'], role: 'no', weight: -1, cells: 'longNumbers' },
  { of: ['unknown'], says: /^#?$/, role: 'no', weight: 0.25, without: ['no', 'code'], cells: 'codes' },

  // What is measured.
  { of: ['finerName'], role: 'name', weight: 1.12 },
  { of: ['name'], role: 'name', weight: 1.08 },
  { of: ['indicator'], role: 'name', weight: 0.97 },
  { of: ['nameOrTask'], role: 'name', weight: 0.95 },
  { of: ['goal'], role: 'name', weight: 0.9 },
  { of: ['heading'], role: 'name', weight: 0.8 },
  { of: ['task', 'work', 'finerTask', 'finerWork'], role: 'name', weight: 0.5 },
  { of: ['product'], role: 'name', weight: 0.55 },
  { of: ['procedureName', 'detail'], role: 'name', weight: 0.5 },
  // "Chỉ tiêu năm 2025 | Mức giao": where nothing else names the indicator, the dated word does.
  {
    of: ['target'],
    says: /^(?:chi|muc) tieu/,
    role: 'name',
    weight: 1.6,
    beside: [...TARGETS, 'year'],
    without: NAMES,
  },
  { of: ['measure'], role: 'measure', weight: 0.8 },
  { of: ['officeOrMeasure'], role: 'measure', weight: 0.7, without: ['measure'] },
  { of: ['officeOrMeasure'], role: 'measure', weight: 0.8, cells: 'measures' },

  // What is to be reached.
  { of: ['target'], role: 'target', weight: 1 },
  // "Kế hoạch 2024 | Thực hiện 2024 | Kế hoạch 2025": last year's plan is no target of this one.
  { of: ['target'], role: 'target', weight: -1, age: ['last', 'older'] },
  { of: ['assigned'], role: 'assigned', weight: 0.98, beside: ['target'] },
  { of: ['assigned'], role: 'target', weight: 0.95, without: ['target'] },
  {
    of: ['name', 'indicator'],
    role: 'target',
    weight: 1.01,
    beside: ['name', 'indicator'],
    age: ['now', 'last', 'older'],
  },
  {
    of: ['goal'],
    role: 'target',
    weight: 0.95,
    beside: ['finerName', 'name', 'indicator', 'nameOrTask'],
    without: [...TARGETS, 'year'],
  },
  {
    of: ['indicator'],
    role: 'target',
    weight: 0.9,
    beside: [...NAMES, 'detail'],
    without: [...TARGETS, 'goal'],
  },
  {
    of: ['detail'],
    role: 'target',
    weight: 0.6,
    beside: ['finerName', 'name', 'indicator'],
    without: [...TARGETS, 'goal'],
  },
  // 71/NQ-CP: "Chỉ tiêu | Đơn vị | Kết quả" holds the value to be reached.
  {
    of: ['outcome'],
    role: 'target',
    weight: 0.9,
    without: [
      ...TARGETS,
      'goal',
      'year',
      'heading',
      'task',
      'work',
      'detail',
      'finerName',
      'verdict',
      ...COUNTS,
    ],
    age: ['undated'],
  },
  // "Chỉ tiêu | Năm 2026 | Chủ trì | Phối hợp": who is to work together for it works for a target.
  { of: ['year'], role: 'target', weight: 0.7, beside: ['cooperating'], without: ['assigned'], age: ['now'] },
  { of: ['years'], role: 'target', weight: 0.55, without: TARGETS },
  { of: ['span'], role: 'target', weight: 0.8, without: TARGETS, age: ['now', 'undated'] },

  // What was reached.
  { of: ['actual'], role: 'actual', weight: 0.95, age: ['undated', 'now'] },
  { of: ['outcome', 'performance', 'actualResult'], role: 'actual', weight: 0.85, age: ['undated', 'now'] },
  { of: ['outcomeOrVerdict'], role: 'verdict', weight: 0.65 },
  {
    of: ['reachedRate'],
    role: 'actual',
    weight: 0.85,
    without: ['actual', 'outcome', 'performance', 'actualResult'],
  },
  { of: ['year'], role: 'actual', weight: 0.6, age: ['now'] },
  {
    of: ['actual', 'outcome', 'performance', 'actualResult', 'year', 'span'],
    role: 'previous',
    weight: 0.85,
    age: ['last'],
  },
  { of: ['previous'], role: 'previous', weight: 0.9 },
  { of: ['period'], says: / /, role: 'actual', weight: 0.25 },
  { of: ['state'], says: /^da /, role: 'actual', weight: 0.6 },
  { of: ['reached'], says: /^(?:muc|so) /, role: 'actual', weight: 0.8, without: RESULTS },
  { of: ['reached'], role: 'actual', weight: 0.6, without: [...RESULTS, 'verdict'] },
  {
    of: ['ratio', 'progress', 'percentAdvance'],
    role: 'actual',
    weight: 0.7,
    beside: [...COUNTS, 'count'],
    without: ['actual', 'outcome', 'performance', 'actualResult'],
  },
  { of: ['numerator'], role: 'numerator', weight: 1 },
  { of: ['denominator'], role: 'denominator', weight: 1 },
  { of: ['count'], role: 'numerator', weight: 0.7, beside: ['total'], without: COUNTS },
  { of: ['total'], role: 'denominator', weight: 0.7, beside: ['count'], without: COUNTS },

  // What is said of it, and who answers for it.
  { of: ['verdict', 'status'], role: 'verdict', weight: 0.7 },
  { of: ['reached'], role: 'verdict', weight: 0.75, beside: [...RESULTS, 'verdict'] },
  { of: ['progress', 'ratio'], says: /^danh gia/, role: 'verdict', weight: 0.7 },
  { of: ['shortfall'], role: 'shortfall', weight: 0.7 },
  { of: ['presiding'], role: 'agency', weight: 0.55 },
  { of: ['lead', 'office', 'responsible'], role: 'agency', weight: 0.5 },
  { of: ['officeOrMeasure'], role: 'agency', weight: 0.9, cells: 'offices' },
  { of: ['person'], role: 'person', weight: 0.3 },
  { of: ['basis'], role: 'basis', weight: 0.2 },
  { of: ['note'], role: 'note', weight: 0.2 },
];
