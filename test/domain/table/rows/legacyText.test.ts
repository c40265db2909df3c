import { plan2025 } from '../../../../src/domain/plan/plan2025';
import { convertLegacyText } from '../../../../src/domain/text/convertLegacyText';
import { yearsOfSheet } from '../../../../src/domain/plan/year/yearEvidence';
import { detectLegacyEncoding } from '../../../../src/domain/sheet/detectLegacyEncoding';
import { findTables } from '../../../../src/domain/table/findTables';
import { isSyllable } from '../../../../src/domain/text/isSyllable';
import { legacyProblems } from '../../../../src/domain/table/rows/legacyProblems';
import { readLegacyText } from '../../../../src/domain/sheet/readLegacyText';
import { readTasks } from '../../../../src/domain/table/readTasks';
import { sheetOf } from '../../sheet/snapshotOf';

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

describe('how much must show an encoding', () => {
  const unicode = (words: number): string => Array.from({ length: words }, () => 'tháng').join(' ');
  const told = (texts: readonly (string | number)[], fontName = ''): string | undefined =>
    detectLegacyEncoding(sheetOf([texts], { fontName, column: 1 }))?.cell;

  test.each([
    ['two words', ['c«ng viÖc'], undefined],
    ['three words', ['', 5, 'c«ng', 'viÖc hiÖn'], 'Sheet1!D1'],
    ['a fifth of all words', [unicode(12), 'c«ng viÖc hiÖn'], 'Sheet1!C1'],
    ['less than a fifth of them', [unicode(13), 'c«ng viÖc hiÖn'], undefined],
    ['words parted by several spaces', [unicode(12).replaceAll(' ', '   '), 'c«ng viÖc hiÖn'], 'Sheet1!C1'],
    ['more words of the other encoding', ['c«ng viÖc hiÖn', 'coâng vieäc thöïc hieän'], 'Sheet1!C1'],
    ['signs without a letter', ['« « « µ2 «3 ¸4 ¸5'], undefined],
    ['words with letters of Unicode', ['«ạ «ạ «ạ «ạ'], undefined],
  ])('%s: %j', (_, texts, cell) => {
    expect(told(texts)).toBe(cell);
  });

  test('three words are enough in a font of the encoding', () => {
    const texts = [unicode(100), 'c«ng viÖc hiÖn'];
    expect(told(texts, '.VnTime')).toBe('Sheet1!C1');
    expect(told(texts, 'VNI-Times')).toBe('Sheet1!C1');
    expect(told(texts, 'My.VnTime')).toBeUndefined();
    expect(told(texts.slice(0, 1), '.VnTime')).toBeUndefined();
  });
});

test('an old encoding is said once a sheet, not of the sheets that we made', () => {
  const rows = [['KÕ ho¹ch'], ['Rµ so¸t thñ tôc'], ['Niªm yÕt']];
  const sheet = sheetOf(rows, { name: 'KH', row: 1 });
  const ours = sheetOf(rows, { name: 'TD', properties: { 'tthc.kind': 'tracker' } });
  expect(legacyProblems([sheetOf([['Kế hoạch']]), sheet, ours])).toEqual([
    {
      code: 'legacyEncoding',
      severity: 'warning',
      cell: 'KH!A2',
      written: 'KÕ ho¹ch',
      details: { encoding: 'TCVN3' },
    },
  ]);
});

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

describe('a plan typed in an old encoding', () => {
  const PLAN = [
    ['KÕ ho¹ch kiÓm so¸t thñ tôc hµnh chÝnh n¨m 2026'],
    ['STT', 'Néi dung c«ng viÖc', 'C¬ quan thùc hiÖn', 'Thêi gian thùc hiÖn', 'Ghi chó'],
    ['I', 'X©y dùng v¨n b¶n', '', '', ''],
    [1, 'Rµ so¸t thñ tôc', 'V¨n phßng chñ tr×, phèi hîp víi T­ ph¸p', 'Quý I', ''],
    [2, 'Niªm yÕt thñ tôc', 'Bé phËn Mét cöa', 'Th­êng xuyªn', ''],
  ];

  test('is read as it is meant', () => {
    const sheet = sheetOf(PLAN);
    const [table] = findTables(sheet);
    if (!table) throw new Error('no table');
    expect(table.columns.map(({ role }) => role)).toEqual(['no', 'content', 'unit', 'time', 'note']);
    expect(yearsOfSheet(sheet, [table]).evidence).toMatchObject([{ kind: 'name', year: 2026 }]);
    const { tasks, sections } = readTasks(sheet, table);
    expect(sections.map(({ code, title }) => `${code} ${title}`)).toEqual(['I Xây dựng văn bản']);
    expect(
      tasks.map(({ content, lead, cooperating, time }) => [content, lead, cooperating, time.value]),
    ).toEqual([
      ['Rà soát thủ tục', ['Văn phòng'], ['Tư pháp'], 'Quý I'],
      ['Niêm yết thủ tục', ['Bộ phận Một cửa'], [], 'Thường xuyên'],
    ]);
  });

  test('what was added to it in Unicode is read as Unicode', () => {
    const sheet = sheetOf(
      PLAN.map((row, i) => [...row, ['', 'Tình trạng', '', '√ Hoàn thành', 'Ghi chú của chú Tùng'][i] ?? '']),
    );
    expect(PLAN.map((_, i) => sheet.textAt(i, 5))).toEqual([
      '',
      'Tình trạng',
      '',
      '√ Hoàn thành',
      'Ghi chú của chú Tùng',
    ]);
  });

  test.each([
    ['TCVN3', 'Néi dung c«ng viÖc', 'Nội dung công việc'],
    ['TCVN3', 'Ghi chó', 'Ghi chú'],
    ['TCVN3', 'Ghi chú', 'Ghi chú'],
    ['TCVN3', 'Quý', 'Quý'],
    ['TCVN3', 'Kế hoạch', 'Kế hoạch'],
    ['TCVN3', 'Bé phËn', 'Bộ phận'],
    ['VNI', 'Ngày hoàn thành', 'Ngày hoàn thành'],
    ['VNI', 'Hoaøn thaønh', 'Hoàn thành'],
    ['VNI', 'Ghi chuù', 'Ghi chú'],
    ['VNI', 'Ghi chú', 'Ghi chú'],
    ['VNI', 'STT', 'STT'],
  ] as const)('beside %s, "%s" is "%s"', (encoding, text, meant) => {
    expect(readLegacyText(text, encoding)).toBe(meant);
  });
});

test('every word of the plan can be Vietnamese, few of its TCVN3 form can', () => {
  const words = plan2025.tasks
    .flatMap(({ content }) => content.split(/[^\p{L}]+/u))
    .filter((word) => /[^A-Za-zĐ]/u.test(word));
  expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  expect(['Néi', 'c«ng', 'chỳ', 'thùc', 'coâng', 'vieäc', 'pháps', ''].filter(isSyllable)).toEqual([]);
});
