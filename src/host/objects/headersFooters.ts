import type { HeaderPage, PageLayout } from '../model/PageLayout';
import type { Sheet } from '../model/Sheet';
import { choice, textValue } from '../protocol/args';
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
  },
  // What holds for all pages is what the file calls the odd pages.
  navigation: {
    defaultForAllPages: page('odd'),
    firstPage: page('first'),
  },
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

const text = (section: Section): Property<Targets['HeaderFooter']> =>
  readWrite(
    '1.9',
    ({ sheet, page: kind }) => headerSections(sheet.page.headers[kind])[section],
    ({ sheet, page: kind }, value) => {
      sheet.page.headers[kind] = withSection(sheet.page.headers[kind], section, textValue(value, section));
    },
  );

export const headerFooter: ObjectType<Targets['HeaderFooter']> = {
  since: '1.9',
  properties: {
    centerHeader: text('Center'),
    rightHeader: text('Right'),
  },
};
