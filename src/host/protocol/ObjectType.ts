import type { Json } from '../model/Workbook';
import type { Args } from './args';
import type { Ref } from './Ref';
import type { Session } from './Session';

/** `since` is the ExcelApi requirement set that brought the member. */
export interface Property<T> {
  readonly since: string;
  read?(target: T, session: Session): Json;
  write?(target: T, value: Json, session: Session, args: Args): void;
}

export interface Navigation<T> {
  readonly since: string;
  open(target: T, session: Session): Ref | null;
}

export interface Method<T> {
  readonly since: string;
  /** Changes nothing that the file keeps. */
  readonly reads?: boolean;
  call(target: T, args: Args, session: Session): Outcome;
}

/** An object, nothing (a null object), or a value for a ClientResult. */
export type Outcome = { readonly object: Ref | null } | { readonly value: Json };

/** A type of Office.js as a table; members that are not in it do not exist here. */
export interface ObjectType<T> {
  readonly since: string;
  /** Sent with every result: the client finds the object again by it. */
  id?(target: T, session: Session): Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Of a collection: its items, and the one that getItem names. */
  items?(target: T, session: Session): readonly Ref[];
  item?(target: T, key: Json, session: Session): Ref | null;
}

export const NOTHING: Outcome = { value: null };

export const readOnly = <T>(since: string, read: (target: T, session: Session) => Json): Property<T> => ({
  since,
  read,
});

export const readWrite = <T>(
  since: string,
  read: (target: T, session: Session) => Json,
  write: (target: T, value: Json, session: Session, args: Args) => void,
): Property<T> => ({ since, read, write });

export const opens = <T>(
  since: string,
  open: (target: T, session: Session) => Ref | null,
): Navigation<T> => ({ since, open });

/** A method that gives an object and changes nothing. */
export const gets = <T>(
  since: string,
  get: (target: T, args: Args, session: Session) => Ref | null,
): Method<T> => ({
  since,
  reads: true,
  call: (target, args, session) => ({ object: get(target, args, session) }),
});

/** A method that gives a value and changes nothing. */
export const answers = <T>(
  since: string,
  answer: (target: T, args: Args, session: Session) => Json,
): Method<T> => ({
  since,
  reads: true,
  call: (target, args, session) => ({ value: answer(target, args, session) }),
});

/** A method that changes the workbook and gives the object it made. */
export const makes = <T>(
  since: string,
  make: (target: T, args: Args, session: Session) => Ref,
): Method<T> => ({
  since,
  call: (target, args, session) => ({ object: make(target, args, session) }),
});

/** A method that changes the workbook. */
export const does = <T>(
  since: string,
  act: (target: T, args: Args, session: Session) => void,
): Method<T> => ({
  since,
  call(target, args, session) {
    act(target, args, session);
    return NOTHING;
  },
});

/** A method that acts on the program, not on the file: activating, registering for events. */
export const arranges = <T>(
  since: string,
  act: (target: T, args: Args, session: Session) => void,
): Method<T> => ({
  ...does(since, act),
  reads: true,
});
