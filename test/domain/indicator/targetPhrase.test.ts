import { targetPhrase } from '../../../src/domain/indicator/phrases/targetPhrase';

/** Words, signs and numbers one by one, what is set aside in brackets. */
function tokens(text: string): readonly string[] | undefined {
  const phrase = targetPhrase(text);
  return phrase?.tokens.map(({ kind, start, end }) => {
    const written = phrase.text.slice(start, end);
    return kind === 'aside' ? `[${written}]` : written;
  });
}

test.each<[string, readonly string[]]>([
  ['', []],
  ['Tối thiểu  80%', ['Tối', 'thiểu', '80', '%']],
  ['≥80 - 85', ['≥', '80', '-', '85']],
  ['1.200 / 1.500 hồ sơ', ['1', '.', '200', '/', '1', '.', '500', 'hồ', 'sơ']],
  ['８０％', ['80', '%']],
  ['15/12/2025', ['[15/12/2025]']],
  ['12/15 hồ sơ', ['12', '/', '15', 'hồ', 'sơ']],
  ['trước 15/12', ['[trước 15/12]']],
  ['ngày 8/2026', ['[ngày 8/2026]']],
  ['ngày 15 tháng 12 năm 2025', ['[ngày 15 tháng 12 năm 2025]']],
  ['ngay 15 thang 12 nam 2025', ['[ngay 15 thang 12 nam 2025]']],
  ['(tháng 12)', ['(', '[tháng 12]', ')']],
  ['Tháng 8 - 9', ['[Tháng 8 - 9]']],
  ['Quý III - IV năm 2025', ['[Quý III - IV]', '[năm 2025]']],
  ['Mỗi quý 01 lần', ['Mỗi', 'quý', '01', 'lần']],
  ['giai đoạn 2021 - 2025', ['[giai đoạn 2021 - 2025]']],
  ['đến 2030.', ['[đến 2030]', '.']],
  ['2025: 80', ['[2025]', ':', '80']],
  ['2025 hồ sơ', ['2025', 'hồ', 'sơ']],
  ['6 tháng đầu năm 2025', ['[6 tháng đầu năm 2025]']],
  ['trong vòng 15 ngày', ['[trong vòng 15 ngày]']],
  ['17h30; 24/7', ['[17h30]', ';', '[24/7]']],
  ['Nghị định 61/2018/NĐ-CP', ['[Nghị định 61/2018/NĐ-CP]']],
  ['số 45/KH-UBND', ['[số 45/KH-UBND]']],
  ['Luật 72/2025/QH15', ['[Luật 72/2025/QH15]']],
  ['số 75%', ['số', '75', '%']],
  ['2/tháng', ['2', '/', 'tháng']],
  ['ISO 9001:2015', ['[ISO 9001:2015]']],
  ['mức độ 4', ['[mức độ 4]']],
  ['mức 4%', ['mức', '4', '%']],
  ['hạng 15; nhóm 10', ['[hạng 15]', ';', '[nhóm 10]']],
  ['công nghệ 4.0', ['[công nghệ 4.0]']],
  ['COVID-19, QH15, 5 m2', ['[COVID-19]', ',', '[QH15]', ',', '5', 'm', '2']],
  ['1. Tối thiểu', ['[1.]', 'Tối', 'thiểu']],
  ['1.5 điểm', ['1', '.', '5', 'điểm']],
])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));

test.each(['80©', '🙂 80', '80 → 85', 'từ '.repeat(300)])('%s is none', (text) =>
  expect(tokens(text)).toBeUndefined(),
);
