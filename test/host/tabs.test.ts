import { setPart } from '../../src/host/package/Package';
import { addChartSheet, addSheet, craft, partsAfter, SHEET, WORKBOOK, workbookOf, worksheet } from './craft';

const SELECTED = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>';

/** The tabs A, Chart, B, Dialog, C, all of them selected. */
const crafted = (views: string) =>
  craft({ [SHEET]: worksheet(SELECTED) }, (pack) => {
    const tabs = [
      '<sheet name="A" sheetId="1" r:id="rId1"/>',
      addChartSheet(pack, 2, 'chartsheet', 'Chart'),
      addSheet(pack, 'B', 3, SELECTED),
      addChartSheet(pack, 4, 'dialogsheet', 'Dialog'),
      addSheet(pack, 'C', 5, SELECTED),
    ];
    setPart(pack, WORKBOOK, workbookOf('', tabs.join(''), '', views));
  });

type Act = (workbook: Excel.Workbook) => void;

const activates =
  (name: string): Act =>
  ({ worksheets }) =>
    worksheets.getItem(name).activate();
const deletes =
  (name: string): Act =>
  ({ worksheets }) =>
    worksheets.getItem(name).delete();
const moves =
  (name: string, position: number): Act =>
  ({ worksheets }) => {
    worksheets.getItem(name).position = position;
  };

const PARTS: Readonly<Record<string, string>> = {
  A: SHEET,
  Chart: 'xl/chartsheets/sheet1.xml',
  B: 'xl/worksheets/sheet3.xml',
  Dialog: 'xl/dialogsheets/sheet1.xml',
  C: 'xl/worksheets/sheet5.xml',
};

async function tabsAfter(views: string, act: Act) {
  const parts = await partsAfter(await crafted(views), (_, { workbook }) => act(workbook));
  const text = await parts(WORKBOOK);
  const selected = await Promise.all(
    Object.entries(PARTS).map(async ([name, part]) =>
      (await parts(part)).includes('tabSelected="1"') ? [name] : [],
    ),
  );
  return {
    tabs: [...text.matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name).join(' '),
    views: [...text.matchAll(/<workbookView ?(.*?)\/>/g)].map(([, attributes]) => attributes),
    selected: selected.flat().join(' '),
  };
}

/** What is done to A, Chart, B, Dialog, C. */
const CASES: readonly (readonly [
  what: string,
  views: string,
  act: Act,
  after: Awaited<ReturnType<typeof tabsAfter>>,
])[] = [
  [
    'another sheet is activated: it alone is selected',
    '<workbookView activeTab="0"/>',
    activates('B'),
    { tabs: 'A Chart B Dialog C', views: ['activeTab="2"'], selected: 'B' },
  ],
  [
    'the sheet beside a chart sheet that was shown is activated',
    '<workbookView activeTab="1"/>',
    activates('A'),
    { tabs: 'A Chart B Dialog C', views: ['activeTab="0"'], selected: 'A' },
  ],
  [
    'the active sheet is deleted: the next one alone is selected',
    '<workbookView activeTab="2"/>',
    deletes('B'),
    { tabs: 'A Chart Dialog C', views: ['activeTab="3"'], selected: 'C' },
  ],
  [
    'a sheet before the active one is deleted, and the first tab that is shown moves up',
    '<workbookView activeTab="4" firstSheet="2"/>',
    deletes('A'),
    { tabs: 'Chart B Dialog C', views: ['activeTab="3" firstSheet="1"'], selected: 'Chart B Dialog C' },
  ],
  [
    'a chart sheet stays the one that is shown when a sheet before it is deleted',
    '<workbookView activeTab="1"/>',
    deletes('A'),
    { tabs: 'Chart B Dialog C', views: ['activeTab="0"'], selected: 'Chart B Dialog C' },
  ],
  [
    'a second window goes on showing what it showed',
    '<workbookView activeTab="0"/><workbookView activeTab="4" firstSheet="3"/>',
    deletes('B'),
    {
      tabs: 'A Chart Dialog C',
      views: ['activeTab="0"', 'activeTab="3" firstSheet="2"'],
      selected: 'A Chart Dialog C',
    },
  ],
  [
    'a sheet is moved: tabs without cells stay in their places',
    '<workbookView activeTab="0"/>',
    moves('C', 0),
    { tabs: 'C A Chart B Dialog', views: ['activeTab="1"'], selected: 'A Chart B Dialog C' },
  ],
  [
    'a sheet comes in: it is the last one',
    '<workbookView activeTab="0"/>',
    ({ worksheets }) => void worksheets.add('D'),
    { tabs: 'A Chart B Dialog C D', views: ['activeTab="0"'], selected: 'A Chart B Dialog C' },
  ],
];

describe('tabs with and without cells', () => {
  test.each(CASES)('%s', async (_, views, act, after) => {
    expect(await tabsAfter(views, act)).toEqual(after);
  });
});

/** The numbers of the sheets that are there, and of two new ones. */
const NUMBERS: readonly (readonly [what: string, known: readonly number[], added: readonly number[]])[] = [
  ['count on from the highest', [1, 7], [8, 9]],
  ['end with the highest that Excel gives', [1, 65_533], [65_534, 2]],
  ['fill the gaps when the highest is taken', [1, 3, 65_534], [2, 4]],
  ['fill the gaps beside a number that Excel would not give', [1, 70_000], [2, 3]],
];

describe('numbers of new sheets', () => {
  test.each(NUMBERS)('%s', async (_, known, added) => {
    const bytes = await craft({ [SHEET]: worksheet(SELECTED) }, (pack) => {
      const tabs = known.map((number, index) =>
        index === 0
          ? `<sheet name="A" sheetId="${number}" r:id="rId1"/>`
          : addSheet(pack, `S${number}`, number, SELECTED),
      );
      setPart(pack, WORKBOOK, workbookOf('', tabs.join('')));
    });
    const parts = await partsAfter(bytes, (_sheet, { workbook: { worksheets } }) => {
      worksheets.add();
      worksheets.add();
    });
    const numbers = [...(await parts(WORKBOOK)).matchAll(/sheetId="(\d+)"/g)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual([...known, ...added]);
  });
});
