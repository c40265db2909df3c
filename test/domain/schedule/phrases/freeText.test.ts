import { freeText } from '../../../../src/domain/schedule/phrases/freeText';
import { words } from '../../../../src/domain/language/Reader';
import { textBetween, tokenize } from '../../../../src/domain/language/tokenize';

/** The texts that may be meant, the nearest end first. */
function textsIn(text: string, rules: Parameters<typeof freeText>[0] = {}): readonly string[] {
  const phrase = tokenize(text, 2025);
  return freeText(rules)(phrase, 0).map(({ next }) => textBetween(phrase, 0, next));
}

type Case = readonly [text: string, texts: readonly string[]];

describe('free text may end where a sentence may part', () => {
  const cases: readonly Case[] = [
    ['kế hoạch', ['kế hoạch']],
    ['', []],
    ['kế hoạch và báo cáo', ['kế hoạch', 'kế hoạch và báo cáo']],
    ['kế hoạch, báo cáo', ['kế hoạch', 'kế hoạch, báo cáo']],
    ['rà soát/đánh giá', ['rà soát', 'rà soát/đánh giá']],
    ['rà soát + đánh giá', ['rà soát', 'rà soát + đánh giá']],
    ['rà soát - đánh giá', ['rà soát', 'rà soát - đánh giá']],
    ['rà soát & đánh giá', ['rà soát', 'rà soát & đánh giá']],
    ['rà soát nếu cần', ['rà soát', 'rà soát nếu cần']],
    ['nhóm 3 người', ['nhóm', 'nhóm 3 người']],
    ['kế hoạch (đợt một)', ['kế hoạch', 'kế hoạch (đợt một)']],
    ['kế hoạch (đợt một) chung', ['kế hoạch', 'kế hoạch (đợt một) chung']],
    [
      'rà soát (lần một, và hai) xong',
      ['rà soát', 'rà soát (lần một, và hai)', 'rà soát (lần một, và hai) xong'],
    ],
    [
      'rà soát (lần (một), hai), xong',
      ['rà soát', 'rà soát (lần (một), hai)', 'rà soát (lần (một), hai), xong'],
    ],
  ];
  test.each(cases)('%s', (text, texts) => expect(textsIn(text)).toEqual(texts));
});

describe('it ends with the sentence, the line or the bracket around it', () => {
  const cases: readonly Case[] = [
    ['kế hoạch; báo cáo', ['kế hoạch']],
    ['kế hoạch: báo cáo', ['kế hoạch']],
    ['kế hoạch • báo cáo', ['kế hoạch']],
    ['kế hoạch. Báo cáo', ['kế hoạch']],
    ['kế hoạch. 2 báo cáo', ['kế hoạch']],
    ['kế hoạch.', ['kế hoạch']],
    ['kế hoạch./.', ['kế hoạch']],
    ['kế hoạch. - báo cáo', ['kế hoạch']],
    ['TP. thủ đức', ['TP. thủ đức']],
    ['TP.Thủ Đức', ['TP.Thủ Đức']],
    ['mục 1.2 phụ lục', ['mục', 'mục 1.2 phụ lục']],
    ['kế hoạch\nBáo cáo', ['kế hoạch']],
    ['kế hoạch\n- báo cáo', ['kế hoạch']],
    ['kế hoạch\nchung', ['kế hoạch\nchung']],
    ['kế hoạch) báo cáo', ['kế hoạch']],
    ['; kế hoạch', []],
    [') kế hoạch', []],
    ['kế hoạch (đợt', ['kế hoạch']],
    ['rà soát (lần một; hai)', ['rà soát']],
  ];
  test.each(cases)('%j', (text, texts) => expect(textsIn(text)).toEqual(texts));
});

describe('it never ends on half a name', () => {
  const cases: readonly Case[] = [
    ['kế hoạch của', []],
    ['kế hoạch của; tỉnh', []],
    ['báo cáo và,', ['báo cáo']],
    ['kế hoạch của Thành ủy', ['kế hoạch của Thành ủy']],
    ['kế hoạch của ủy', []],
    ['các bước tiếp theo', ['các bước tiếp', 'các bước tiếp theo']],
    ['làm theo', ['làm']],
    ['đạt 80%', ['đạt', 'đạt 80%']],
    ['phụ lục [1]', ['phụ lục [1]']],
    ['báo cáo!', []],
    ['của', []],
  ];
  test.each(cases)('%s', (text, texts) => expect(textsIn(text)).toEqual(texts));
});

describe('it never holds a time', () => {
  const cases: readonly Case[] = [
    ['kế hoạch trước 15/12', ['kế hoạch']],
    ['kế hoạch trước khi họp', ['kế hoạch', 'kế hoạch trước', 'kế hoạch trước khi họp']],
    ['kế hoạch chậm nhất', ['kế hoạch']],
    ['kế hoạch trong năm', ['kế hoạch']],
    ['kế hoạch đến hết năm', ['kế hoạch']],
    ['kế hoạch ngày 15', ['kế hoạch']],
    ['kế hoạch ngày hội', ['kế hoạch ngày hội']],
    ['kế hoạch 6 tháng đầu', ['kế hoạch']],
    ['kế hoạch 6 tháng', ['kế hoạch', 'kế hoạch 6 tháng']],
    ['kế hoạch 15/12', ['kế hoạch']],
    ['kế hoạch tháng 3', ['kế hoạch']],
    ['kế hoạch quý I', ['kế hoạch']],
    ['quý I', []],
    ['kế hoạch số 12/KH-UBND ngày 15/3/2025', ['kế hoạch số 12/KH-UBND ngày 15/3/2025']],
    ['kế hoạch ngày 15/3/2025 của tỉnh', ['kế hoạch ngày 15/3/2025 của tỉnh']],
  ];
  test.each(cases)('%s', (text, texts) => expect(textsIn(text)).toEqual(texts));
});

describe('a label may name periods', () => {
  test.each([
    ['none', ['báo cáo']],
    ['one', ['báo cáo quý I']],
    ['several', ['báo cáo quý I', 'báo cáo quý I, II']],
  ] as const)('%s', (periods, texts) => expect(textsIn('báo cáo quý I, II', { periods })).toEqual(texts));

  test.each([
    ['báo cáo quý I trước 15/3', ['báo cáo quý I']],
    ['báo cáo 15/3', ['báo cáo']],
    ['báo cáo, quý I', ['báo cáo', 'báo cáo, quý I']],
    ['báo cáo 6 tháng đầu', ['báo cáo', 'báo cáo 6 tháng đầu']],
  ])('%s', (text, texts) => expect(textsIn(text, { periods: 'several' })).toEqual(texts));
});

describe('rules', () => {
  test('only a comma behind the one period ends the text', () =>
    expect(textsIn('báo cáo, quý I, II', { periods: 'one' })).toEqual(['báo cáo', 'báo cáo, quý I']));

  test('a word at which it stops', () =>
    expect(textsIn('kế hoạch chưa đạt', { stopsAt: words('chưa') })).toEqual(['kế hoạch']));

  test('a word in the name of a document does not stop it', () =>
    expect(textsIn('kế hoạch số 5/KH-UBND', { stopsAt: words('kh') })).toEqual(['kế hoạch số 5/KH-UBND']));

  test('the most words and signs', () => {
    expect(textsIn('một hai ba bốn', { maxTokens: 3 })).toEqual(['một hai ba']);
    expect(textsIn(Array.from({ length: 61 }, () => 'a').join(' '))).toEqual([
      Array.from({ length: 60 }, () => 'a').join(' '),
    ]);
  });

  test('from another place of the phrase on', () => {
    const phrase = tokenize('quý I kế hoạch', 2025);
    expect(freeText()(phrase, 2)).toEqual([{ value: null, next: 4 }]);
    expect(freeText()(phrase, 4)).toEqual([]);
    expect(freeText()(tokenize('quý I và báo cáo', 2025), 2)).toEqual([{ value: null, next: 5 }]);
    expect(freeText({ maxTokens: 1 })(phrase, 2)).toEqual([]);
  });
});
