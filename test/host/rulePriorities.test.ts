import { craft, partsAfter, SHEET, worksheet } from './craft';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

const main = (name: string, priority: number) =>
  `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="${priority}"><formula>A1="${name}"</formula></cfRule></conditionalFormatting>`;

const newer = (name: string, priority: number | undefined) =>
  `<x14:conditionalFormatting><x14:cfRule type="expression"${priority === undefined ? '' : ` priority="${priority}"`} id="{${name}}">` +
  `<xm:f>A1="${name}"</xm:f></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>`;

const sheetOf = (rules: string, newerRules: string) =>
  craft({
    [SHEET]: worksheet(
      `<sheetData/>${rules}<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}">` +
        `<x14:conditionalFormattings xmlns:xm="${XM}">${newerRules}</x14:conditionalFormattings></ext></extLst>`,
    ),
  });

/** Which rule has which place, also of those that newer Excels keep in an extension. */
async function order(bytes: Uint8Array, act: (sheet: Excel.Worksheet) => void): Promise<string[]> {
  const text = await (await partsAfter(bytes, act))(SHEET);
  return [...text.matchAll(/<(?:x14:)?cfRule([^>]*)><(?:formula|xm:f)>A1="(\w+)"/g)]
    .map(([, tag = '', name = '']) => `${/ priority="(\d+)"/.exec(tag)?.[1] ?? 'none'} ${name}`)
    .sort();
}

const adds = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1="added"';
};
const raises = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1').conditionalFormats.getItemAt(1).priority = 0;
};
const lowers = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1').conditionalFormats.getItemAt(0).priority = 1;
};

/** The rules of a sheet by place, before and after. */
const ORDERS: readonly (readonly [
  what: string,
  rules: string,
  newerRules: string,
  act: (sheet: Excel.Worksheet) => void,
  after: readonly string[],
])[] = [
  [
    'a new rule comes before those of both kinds, which keep their order',
    main('b', 2) + main('d', 4),
    newer('a', 1) + newer('c', 3),
    adds,
    ['1 added', '2 a', '3 b', '4 c', '5 d'],
  ],
  [
    'a new rule pushes only what is in its way',
    main('b', 7),
    newer('a', 1) + newer('c', 9),
    adds,
    ['1 added', '2 a', '7 b', '9 c'],
  ],
  [
    'a rule that only completes another one has no place of its own',
    main('a', 1),
    newer('bar', undefined) + newer('b', 2),
    adds,
    ['1 added', '2 a', '3 b', 'none bar'],
  ],
  ['two rules of one place are told apart', main('a', 1), newer('b', 1), adds, ['1 added', '2 a', '3 b']],
  [
    'a rule that is raised passes those between',
    main('a', 1) + main('c', 3),
    newer('b', 2) + newer('d', 4),
    raises,
    ['1 c', '2 a', '3 b', '4 d'],
  ],
  [
    'a rule that is lowered lets those between pass',
    main('a', 1) + main('c', 3),
    newer('b', 2) + newer('d', 4),
    lowers,
    ['1 b', '2 c', '3 d', '4 a'],
  ],
];

describe('rules of newer Excels stand in one order with the others', () => {
  test.each(ORDERS)('%s', async (_, rules, newerRules, act, after) => {
    expect(await order(await sheetOf(rules, newerRules), act)).toEqual(after);
  });
});
