import type { HeaderPage, PageLayout } from '../model/PageLayout';
import type { Sheet } from '../model/Sheet';
import { choice, flagValue, textValue } from '../protocol/args';
import { opens, readWrite, type ObjectType, type Property } from '../protocol/ObjectType';
import { ref } from '../protocol/Ref';
import type { Targets } from './Targets';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

const stateOf = ({ differentFirst, differentOddEven }: PageLayout) =>
  STATES[(differentFirst ? 1 : 0) + (differentOddEven ? 2 : 0)] ?? 'Default';

const page = (kind: HeaderPage) => opens<Sheet>('1.9', (sheet) => ref('HeaderFooter', { sheet, page: kind }));

export const headerFooterGroup: ObjectType<Sheet> = {
  since: '1.9',
  properties: {
    state: readWrite(
      '1.9',
      (sheet) => stateOf(sheet.page),
      (sheet, value) => {
        const index = STATES.indexOf(choice(value, STATES, 'state'));
        sheet.page.differentFirst = (index & 1) !== 0;
        sheet.page.differentOddEven = (index & 2) !== 0;
      },
    ),
    useSheetMargins: readWrite(
      '1.9',
      (sheet) => sheet.page.alignWithMargins,
      (sheet, value) => {
        sheet.page.alignWithMargins = flagValue(value, 'useSheetMargins');
      },
    ),
    useSheetScale: readWrite(
      '1.9',
      (sheet) => sheet.page.scaleWithDocument,
      (sheet, value) => {
        sheet.page.scaleWithDocument = flagValue(value, 'useSheetScale');
      },
    ),
  },
  // What holds for all pages is what the file calls the odd pages.
  navigation: {
    defaultForAllPages: page('odd'),
    firstPage: page('first'),
  },
  methods: {},
};

type Section = 'Left' | 'Center' | 'Right';
const SECTIONS: Readonly<Record<Section, string>> = { Left: '&L', Center: '&C', Right: '&R' };

/** The three sections of a header code. Text before the first mark belongs to the center. */
export function headerSections(code: string): Record<Section, string> {
  const sections: Record<Section, string> = { Left: '', Center: '', Right: '' };
  let current: Section = 'Center';
  for (const piece of code.match(/&"[^"]*"|&[^]|[^&]+/g) ?? []) {
    const mark = (Object.keys(SECTIONS) as Section[]).find(
      (section) => SECTIONS[section] === piece.toUpperCase(),
    );
    if (mark) current = mark;
    else sections[current] += piece;
  }
  return sections;
}

const withSection = (code: string, section: Section, text: string) => {
  const sections = { ...headerSections(code), [section]: text };
  return (Object.keys(SECTIONS) as Section[])
    .map((name) => (sections[name] === '' ? '' : SECTIONS[name] + sections[name]))
    .join('');
};

const text = (section: Section, list: 'headers' | 'footers'): Property<Targets['HeaderFooter']> =>
  readWrite(
    '1.9',
    ({ sheet, page: kind }) => headerSections(sheet.page[list][kind])[section],
    ({ sheet, page: kind }, value) => {
      sheet.page[list][kind] = withSection(sheet.page[list][kind], section, textValue(value, section));
    },
  );

export const headerFooter: ObjectType<Targets['HeaderFooter']> = {
  since: '1.9',
  properties: {
    centerHeader: text('Center', 'headers'),
    rightHeader: text('Right', 'headers'),
    leftFooter: text('Left', 'footers'),
    rightFooter: text('Right', 'footers'),
  },
  navigation: {},
  methods: {},
};
