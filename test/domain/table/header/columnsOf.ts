import type { Column } from '../../../../src/domain/table/header/Column';
import type { Concept } from '../../../../src/domain/table/header/Concept';
import type { BodyTraits } from '../../../../src/domain/table/rows/readTableBody';

const NO_TRAITS: BodyTraits = {
  filled: 10,
  durations: 0,
  deadlines: 0,
  numbers: 0,
  longNumbers: 0,
  measures: 0,
  statuses: 0,
  codes: 0,
  offices: 0,
  assignments: 0,
  products: 0,
  documents: 0,
};

/**
 * Columns by what their labels say: "time*" names working days, "progress%" a percentage, "actual@2025" a year;
 * "time[durations 0.6]" tells what its cells hold.
 */
export const columnsOf = (written: string): readonly Column[] =>
  (written.match(/[\w*%@]+(\[.*?\])?/g) ?? []).map(columnOf);

function columnOf(written: string): Column {
  const [, concept = '', mark = '', year, body] =
    /^(\w+?)([*%]?)(?:@(\d+))?(?:\[(.*)\])?$/.exec(written) ?? [];
  const traits = body?.split(',').map((trait) => trait.trim().split(' '));
  return {
    header: concept,
    folded: concept,
    own: false,
    label: {
      concept: mark === '*' ? 'workingDays' : (concept as Concept),
      sure: 1,
      isPercent: mark === '%',
      isDuration: mark === '*',
      ...(year !== undefined && { year: Number(year) }),
    },
    ...(traits && {
      body: {
        ...NO_TRAITS,
        ...Object.fromEntries(traits.map(([name = '', share]) => [name, Number(share)])),
      },
    }),
  };
}
