import { canonicalXml } from './canonicalXml';
import { parseXml } from './parseXml';
import { childrenOf, xml } from './xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name in the package, or the address when `external`. */
  readonly target: string;
  readonly external: boolean;
  /** The target as the file writes it, kept because it may be relative, escaped, or a place within the part (#Sheet2!A1). */
  readonly written: string;
}

/** `named` gives a part as the archive spells it. */
export function parseRelationships(
  text: string,
  source: string,
  named: (name: string) => string,
): Relationship[] {
  return childrenOf(parseXml(canonicalXml(text)), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      target: external ? target : named(resolved(source, target)),
      external,
      written: target,
    };
  });
}

function resolved(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

export function writeRelationships(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, written, external }) =>
    xml('Relationship', {
      Id: id,
      Type: type,
      Target: written,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return xml(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    items.join(''),
  );
}
