import { unitText } from '../../../../src/domain/table/offices/unitText';

test.each<[string, string, readonly string[], readonly string[], string]>([
  [
    'one column that tells both',
    'Văn phòng; Công an phối hợp',
    ['Văn phòng'],
    ['Công an'],
    'Văn phòng; Công an phối hợp',
  ],
  ['nothing', '', [], [], ''],
  ['two columns', 'Văn phòng\nCông an', ['Văn phòng'], ['Công an'], 'Văn phòng\nCông an phối hợp'],
  ['who helps alone', 'Công an', [], ['Công an'], 'Công an phối hợp'],
  ['another leads', 'Văn phòng; Công an phối hợp', ['Tư pháp'], ['Công an'], 'Tư pháp\nCông an phối hợp'],
  ['another helps', 'Văn phòng; Công an phối hợp', ['Văn phòng'], ['Tư pháp'], 'Văn phòng\nTư pháp phối hợp'],
  ['one more leads', 'Văn phòng', ['Văn phòng', 'Công an'], [], 'Văn phòng\nCông an'],
  ['lines that would read as one name', '', ['Phòng Kinh tế', 'Luật sư'], [], 'Phòng Kinh tế;\nLuật sư'],
  ['the second is another', 'Văn phòng; Công an', ['Văn phòng', 'Tư pháp'], [], 'Văn phòng\nTư pháp'],
])('%s', (_, unit, lead, cooperating, text) => expect(unitText({ unit, lead, cooperating })).toBe(text));
