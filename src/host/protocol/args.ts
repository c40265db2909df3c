import type { Json } from '../model/Workbook';
import { invalidArgument } from './HostError';
import type { Ref } from './Ref';

/** The arguments of a call; `object` gives the object that stands at a place. */
export interface Args {
  readonly values: readonly Json[];
  object(value: Json, index: number): Ref | null | undefined;
}

export const given = ({ values }: Args, index: number): Json => values[index] ?? null;

export function text(args: Args, index: number, name: string): string {
  const value = given(args, index);
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a string.`);
  return value;
}

export function optionalText(args: Args, index: number, name: string): string | undefined {
  return given(args, index) === null ? undefined : text(args, index, name);
}

export function integer(args: Args, index: number, name: string): number {
  const value = given(args, index);
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw invalidArgument(`${name} must be a whole number.`);
  return value;
}

export function optionalInteger(args: Args, index: number, name: string, otherwise: number): number {
  return given(args, index) === null ? otherwise : integer(args, index, name);
}

export function optionalFlag(args: Args, index: number, name: string): boolean {
  const value = given(args, index);
  if (value !== null && typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false.`);
  return value ?? false;
}

/** One of the values of an Office.js enumeration, without regard to the case of its first letter. */
export function choice<T extends string>(value: Json, choices: readonly T[], name: string): T {
  const found =
    typeof value === 'string'
      ? choices.find((candidate) => candidate.toLowerCase() === value.toLowerCase())
      : undefined;
  if (found === undefined) throw invalidArgument(`${name} must be one of ${choices.join(', ')}.`);
  return found;
}

export function textValue(value: Json, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a string.`);
  return value;
}

export function flagValue(value: Json, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false.`);
  return value;
}

export function numberValue(value: Json, name: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw invalidArgument(`${name} is out of range.`);
  return value;
}

export type JsonObject = Readonly<Record<string, Json>>;

export const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export function objectValue(value: Json, name: string, known: readonly string[]): JsonObject {
  if (!isObject(value)) throw invalidArgument(`${name} must be an object.`);
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) throw invalidArgument(`${name} has no ${strange}.`);
  return value;
}
