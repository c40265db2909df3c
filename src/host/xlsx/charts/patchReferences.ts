import { escapeXml } from '../../package/escapeXml';
import { parseXml } from '../../package/parseXml';
import { replaceSpans } from '../../package/replaceSpans';
import { all } from './elements';

/** A chart part with its references replaced, in their order, and nothing else. */
export const patchReferences = (text: string, references: readonly string[]): string =>
  replaceSpans(
    text,
    all(parseXml(text), 'f').flatMap(({ name, text: old, inner, end }, index) => {
      const reference = references[index];
      return reference === undefined || reference === old
        ? []
        : [{ start: inner, end: end - `</${name}>`.length, text: escapeXml(reference) }];
    }),
  );
