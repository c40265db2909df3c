import type { Block } from './Report';

/** A mục of the body with its khoản; blocks of its own come first. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly PartSection[];
}

/** Under no title where its blocks stand without a heading. */
export interface PartSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Parts and sections with nothing to say vanish, and the numbers close up. */
export function numberParts(parts: readonly Part[]): readonly Block[] {
  return parts
    .map((part) => ({ ...part, sections: part.sections.filter(({ blocks }) => blocks.length > 0) }))
    .filter(({ blocks, sections }) => blocks.length + sections.length > 0)
    .flatMap(({ title, blocks, sections }, index): Block[] => [
      { kind: 'heading', level: 1, text: `${ROMAN[index] ?? index + 1}. ${title}` },
      ...blocks,
      ...numberSections(sections),
    ]);
}

function numberSections(sections: readonly PartSection[]): readonly Block[] {
  const titled = sections.filter(({ title }) => title !== '');
  return sections.flatMap((section) => [
    ...(section.title === ''
      ? []
      : [
          {
            kind: 'heading',
            level: 2,
            text: `${titled.indexOf(section) + 1}. ${section.title}`,
          } satisfies Block,
        ]),
    ...section.blocks,
  ]);
}
