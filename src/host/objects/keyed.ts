import { text } from '../protocol/args';
import { itemNotFound } from '../protocol/HostError';
import { gets, type Method, type ObjectType } from '../protocol/ObjectType';
import type { Ref } from '../protocol/Ref';

/** What the collections of keys and values have in common: settings, custom properties of workbook and sheets. */
export function keyedCollection<T>(
  since: string,
  storeOf: (target: T) => ReadonlyMap<string, unknown>,
  open: (target: T, key: string) => Ref,
  changes: Readonly<Record<string, Method<T>>>,
): ObjectType<T> {
  const find = (target: T, key: string) => (storeOf(target).has(key) ? open(target, key) : null);
  return {
    since,
    properties: {},
    items: (target) => [...storeOf(target).keys()].map((key) => open(target, key)),
    item: (target, key) => (typeof key === 'string' ? find(target, key) : null),
    methods: {
      getItemOrNullObject: gets(since, (target, args) => find(target, text(args, 0, 'key'))),
      ...changes,
    },
  };
}

/** The value that stands under a key; the item may have been deleted since the client got hold of it. */
export function stored<V>(store: ReadonlyMap<string, V>, key: string): V {
  const value = store.get(key);
  if (value === undefined) throw itemNotFound(`The item ${key}`);
  return value;
}
