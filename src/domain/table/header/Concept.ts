/** "a b" -> "a" | "b" */
type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

/**
 * What a header label says by itself, before its neighbours are looked at. "Kết quả" is an `outcome`: only the
 * other columns tell whether it is the product asked for, the target, or what was achieved.
 */
export type Concept =
  | Words<'no code note unknown category'>
  // What is to be done, what is measured.
  | Words<'task finerTask work finerWork nameOrTask heading detail step procedureName document'>
  | Words<'name finerName indicator goal'>
  // What it is to bring forth, what came of it.
  | Words<'product form outcome performance outcomeOrVerdict actualResult evidence asked proof'>
  // Who does it.
  | Words<'office issuer responsible officeOrMeasure presiding lead cooperating person inspected'>
  // When, and how far it is.
  | Words<'time plannedTime finish deadline duration frequency milestone workingDays extension start received'>
  | Words<'completion sent completedOn handled advance percentAdvance progress status state daysLate reason basis'>
  // Figures.
  | Words<'measure target assigned previous numerator denominator actual ratio verdict reached reachedRate'>
  | Words<'period year years span count total shortfall'>
  // Other matters.
  | Words<'cost price place meeting goods people school procedurePart file'>;

/** The concepts that a text names: "time deadline". */
export const concepts = <Text extends string>(
  text: Words<Text> extends Concept ? Text : never,
): readonly Concept[] => text.split(' ') as Words<Text>[] as readonly Concept[];
