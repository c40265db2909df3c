import { successors, type Place, type Successor } from './successors';

/** Names that are no more in a text, each with what is written there. */
export function supersededIn(
  text: string,
  place: Place,
): readonly { readonly successor: Successor; readonly written: string }[] {
  const composed = text.normalize('NFC');
  return successors
    .filter(({ places }) => places.includes(place))
    .flatMap((successor) =>
      [...composed.matchAll(successor.pattern)].slice(0, 1).map(([written]) => ({ successor, written })),
    );
}

/** The text with the new names, of those that the user wants. */
export function replaceSuperseded(text: string, place: Place, wanted: (key: string) => boolean): string {
  return successors
    .filter(({ key, after, places }) => after !== '' && places.includes(place) && wanted(key))
    .reduce(
      (all, { pattern, after }) => all.replace(pattern, (written) => inCaseOf(written, after)),
      text.normalize('NFC'),
    );
}

/** "PHƯỜNG PHỔ NINH" -> "PHƯỜNG ĐỨC PHỔ" */
const inCaseOf = (written: string, after: string): string =>
  written === written.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(written) && !/\d/.test(written)
    ? after.toLocaleUpperCase('vi')
    : after;
