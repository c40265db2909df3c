import { legacyFont } from '../../../src/domain/text/legacyFont';

test.each([
  ['.VnTime', { encoding: 'TCVN3', isCapitals: false, unicodeFont: 'Times New Roman' }],
  ['.VnTimeH', { encoding: 'TCVN3', isCapitals: true, unicodeFont: 'Times New Roman' }],
  ['.VnArial', { encoding: 'TCVN3', isCapitals: false, unicodeFont: 'Arial' }],
  ['.VnArialH', { encoding: 'TCVN3', isCapitals: true, unicodeFont: 'Arial' }],
  ['VNI-Times', { encoding: 'VNI', isCapitals: false, unicodeFont: 'Times New Roman' }],
  ['VNI Helve', { encoding: 'VNI', isCapitals: false, unicodeFont: 'Arial' }],
  ['VNI-TimesH', { encoding: 'VNI', isCapitals: false, unicodeFont: 'Times New Roman' }],
  ['vni-helve', { encoding: 'VNI', isCapitals: false, unicodeFont: 'Arial' }],
  ['Times New Roman', undefined],
  ['Arial', undefined],
  ['My.VnTime', undefined],
  ['My VNI-Times', undefined],
  ['VNIT', undefined],
  ['', undefined],
])('%s', (name, font) => {
  expect(legacyFont(name)).toEqual(font);
});
