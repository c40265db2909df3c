import { findQuantities } from '../../../src/domain/indicator/phrases/quantity';
import { phraseOf } from './phraseOf';

/** "80 %", "80-85 %": values with their units; undefined when one of the numbers cannot be read. */
const found = (text: string, measure = '') =>
  findQuantities(phraseOf(text), measure)?.map(({ value, unit }) =>
    `${typeof value === 'number' ? value : value.join('-')} ${unit}`.trim(),
  );

test.each<[string, readonly string[]]>([
  ['tối thiểu', []],
  ['80', ['80']],
  ['80%', ['80 %']],
  ['80 phần trăm', ['80 %']],
  ['5 điểm %', ['5 điểm %']],
  ['5 điểm phần trăm', ['5 điểm %']],
  ['5 điểm', ['5 điểm']],
  ['30 thủ tục hành chính', ['30 thủ tục hành chính']],
  ['30 TTHC', ['30 TTHC']],
  ['30 thu tuc', ['30 thủ tục']],
  ['30 nghìn đồng', ['30 nghìn đồng']],
  ['80% và 30 hồ sơ', ['80 %', '30 hồ sơ']],
  ['1.200 hồ sơ', ['1200 hồ sơ']],
  ['1,200 hồ sơ', ['1200 hồ sơ']],
  ['1,200 điểm', ['1.2 điểm']],
  ['1,200%', ['1.2 %']],
  ['1.200%', ['1.2 %']],
  ['100.000%', ['100 %']],
  ['101.000%', ['101000 %']],
  ['80-85%', ['80-85 %']],
  ['80% - 85%', ['80-85 %']],
  ['80 ~ 85%', ['80-85 %']],
  ['80 đến 85%', ['80-85 %']],
  ['80 tới 85', ['80-85']],
  ['80 den 85%', ['80-85 %']],
  ['1,200 - 1,500 hồ sơ', ['1200-1500 hồ sơ']],
  ['80 - hồ sơ', ['80']],
  ['14/19 tiêu chí', ['14 tiêu chí']],
  ['19/19 tiêu chí', ['19 tiêu chí']],
  ['85/100 điểm', ['85 điểm']],
])('%s: %j', (text, quantities) => expect(found(text)).toEqual(quantities));

test.each<[string, string, readonly string[]]>([
  ['1,200', 'hồ sơ', ['1200']],
  ['1,200', 'điểm', ['1.2']],
  ['1.200', '%', ['1.2']],
  ['1.200 hồ sơ', '%', ['1200 hồ sơ']],
])('%s in a row of %s: %j', (text, measure, quantities) => expect(found(text, measure)).toEqual(quantities));

test.each([
  ...['1.2.3', '5 nghìn hồ sơ', '5 nghin ho so', '5 tỷ', '5 chục', '80% và 1.2.3'],
  ...['80 hồ sơ - 85%', '85-80%', '80-80%', '14/19', '14/19 km', '14/19%', '20/19 tiêu chí'],
])('%s cannot be read', (text) => expect(found(text)).toBeUndefined());
