import type { ExtensionRule } from '../model/rules';
import type { Sheet } from '../model/Sheet';
import type { XmlElement } from '../package/parseXml';
import { openingTag } from '../package/patchXml';
import type { Span } from '../package/replaceSpans';
import { childrenOf, numeric } from '../package/xml';
import { all } from './elements';

const priorityOf = ({ attributes }: XmlElement) => numeric(attributes['priority']);

/** Without a priority a rule says more of another one that has it (MS-XLSX 2.6.27, the colours of a data bar). */
export const readExtensionRules = (root: XmlElement): ExtensionRule[] =>
  childrenOf(root, 'extLst')
    .flatMap((list) => all(list, 'cfRule'))
    .flatMap((element) => {
      const priority = priorityOf(element);
      return priority === undefined ? [] : [{ priority, element }];
    });

/** The priorities that changed, where they stand in the part. */
export const extensionPriorities = ({ extensionRules }: Sheet): Span[] =>
  extensionRules
    .filter(({ element, priority }) => priority !== priorityOf(element))
    .map(({ element, priority }) => openingTag(element, { priority }));
