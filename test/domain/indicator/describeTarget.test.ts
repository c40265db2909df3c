import { describeTarget } from '../../../src/domain/indicator/describeTarget';
import type { Target } from '../../../src/domain/table/Indicator';

test.each<[string, Target]>([
  ['≥ 80%', { op: '>=', value: 80, unit: '%' }],
  ['< 1.200,5 hồ sơ', { op: '<', value: 1200.5, unit: 'hồ sơ' }],
  ['= 5', { op: '=', value: 5, unit: '' }],
  ['từ 80% đến 85%', { op: 'between', value: [80, 85], unit: '%' }],
  ['tăng ít nhất 5 điểm %', { op: 'increase', value: 5, unit: 'điểm %' }],
  ['giảm trên 5%', { op: 'decrease', value: 5, unit: '%', strict: true }],
  ['giảm từ 5% đến 10% so với quy định', { op: 'decrease', value: [5, 10], unit: '%', base: 'quy định' }],
  ['tăng ít nhất 2 lần', { op: 'increase', value: 2, unit: 'lần', base: '' }],
  ['', { op: 'notUnderstood', value: null, unit: '' }],
  ['', { op: 'notUnderstood', value: 5, unit: '' }],
  ['', { op: '>=', value: null, unit: '%' }],
])('%s', (text, target) => expect(describeTarget(target)).toBe(text));
