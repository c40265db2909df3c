import { plan2025 } from '../../../../src/domain/plan/plan2025';
import { convertLegacyText } from '../../../../src/domain/sheet/read/convertLegacyText';
import { detectLegacyEncoding } from '../../../../src/domain/sheet/read/detectLegacyEncoding';
import { sheetOf } from '../snapshotOf';

/** As seen without the fonts .VnTime and VNI-Times. */
const SAMPLES = [
  { encoding: 'TCVN3', legacy: 'Th\u00ADêng xuyªn', text: 'Thường xuyên' },
  { encoding: 'TCVN3', legacy: 'Néi dung c«ng viÖc', text: 'Nội dung công việc' },
  { encoding: 'TCVN3', legacy: 'C¬ quan, ®¬n vÞ thùc hiÖn', text: 'Cơ quan, đơn vị thực hiện' },
  {
    encoding: 'TCVN3',
    legacy: 'Rµ so¸t, ®¸nh gi¸ thñ tôc hµnh chÝnh',
    text: 'Rà soát, đánh giá thủ tục hành chính',
  },
  { encoding: 'TCVN3', legacy: '§Þnh kú 06 th¸ng vµ cuèi n¨m', text: 'Định kỳ 06 tháng và cuối năm' },
  { encoding: 'VNI', legacy: 'Thöôøng xuyeân', text: 'Thường xuyên' },
  { encoding: 'VNI', legacy: 'Noäi dung coâng vieäc', text: 'Nội dung công việc' },
  { encoding: 'VNI', legacy: 'Cô quan, ñôn vò thöïc hieän', text: 'Cơ quan, đơn vị thực hiện' },
  {
    encoding: 'VNI',
    legacy: 'Raø soaùt, ñaùnh giaù thuû tuïc haønh chính',
    text: 'Rà soát, đánh giá thủ tục hành chính',
  },
  { encoding: 'VNI', legacy: 'ÑÒNH KYØ 06 THAÙNG VAØ CUOÁI NAÊM', text: 'ĐỊNH KỲ 06 THÁNG VÀ CUỐI NĂM' },
] as const;

test.each(SAMPLES)('$encoding "$legacy" is "$text"', ({ encoding, legacy, text }) => {
  expect(convertLegacyText(legacy, encoding)).toBe(text);
});

test.each(['TCVN3', 'VNI'] as const)(
  'a sheet of %s texts is told, with the first cell that shows it',
  (encoding) => {
    const rows = SAMPLES.filter((sample) => sample.encoding === encoding).map(({ legacy }) => ['1', legacy]);
    expect(detectLegacyEncoding(sheetOf(rows, { name: 'KH', row: 2 }))).toEqual({
      encoding,
      cell: 'KH!B3',
      written: rows[0]?.[1],
    });
  },
);

test('Unicode texts are never suspected', () => {
  const texts = plan2025.tasks.flatMap(({ content, result, unit, time }) => [content, result, unit, time]);
  for (const form of ['NFC', 'NFD'] as const) {
    expect(detectLegacyEncoding(sheetOf(texts.map((text) => [text.normalize(form)])))).toBeUndefined();
  }
  const oldTones = [
    'hoà',
    'hoá',
    'khoẻ',
    'thuỷ',
    'uỷ ban',
    'toàn',
    'quý',
    'khuyến',
    'ngoài',
    'oái',
    '½ ngày',
    '±5 %',
    '5×3 m',
  ];
  expect(detectLegacyEncoding(sheetOf(oldTones.map((text) => [text])))).toBeUndefined();
});
