import type { Targets } from '../objects/Targets';

export type TypeName = keyof Targets;

/** What an object path of the client stands for: an object of a type, or nothing (a null object). */
export type Ref = { readonly [K in TypeName]: { readonly type: K; readonly target: Targets[K] } }[TypeName];

export const ref = <K extends TypeName>(type: K, target: Targets[K]): Ref => ({ type, target }) as Ref;
