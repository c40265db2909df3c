import type { Analysis } from '../analysis/Analysis';
import { buildRecord } from '../analysis/buildRecord';
import { recordProperties } from '../record/recordProperties';
import { annexNumerals, annexSheetName } from './annexSheetName';
import { buildReport } from './buildReport';
import { layoutReport } from './layoutReport';
import { periodMark } from '../period/periodMark';
import type { Period } from '../period/Period';
import { reportSheetName } from './reportSheetName';
import type { Settings } from '../settings/Settings';
import type { Edit } from '../sheet/Edit';
import { fingerprint, sheetFingerprint } from '../sheet/fingerprint';
import { freeSheetName } from '../sheet/freeSheetName';
import { gridOfEdits } from '../sheet/gridOfEdits';
import { ownKind, OWN_KIND, OWN_PERIOD, OWN_PRINT } from '../table/ownMarks';
import type { CellValue, SheetSnapshot, Snapshot } from '../sheet/Snapshot';

export interface Reporting {
  readonly edits: readonly Edit[];
  readonly reportSheet: string;
}

/**
 * The report of a period on new sheets. An earlier report of ours for the same period is replaced when nobody has changed
 * or renamed it since and no protected sheet refers to it; otherwise it stays and the new one gets a name of its own.
 */
export function reportWorkbook(
  snapshot: Snapshot,
  analysis: Analysis,
  settings: Settings,
  period: Period,
): Reporting {
  const mark = periodMark(period, analysis.year);
  const earlier = snapshot.sheets.filter(
    (sheet) => ['report', 'annex'].includes(ownKind(sheet)) && sheet.properties[OWN_PERIOD] === mark,
  );
  const own = ownNames(reportSheetName(period, analysis.year, []));
  const isUntouched = earlier.every(
    (sheet) =>
      sheet.visibility !== 'veryHidden' &&
      own.some((name) => sheet.name.startsWith(name)) &&
      sheetFingerprint(sheet) === sheet.properties[OWN_PRINT],
  );
  const names = earlier.map((sheet) => sheet.name);
  const isHeld = snapshot.sheets.some((sheet) => sheet.isProtected && formulasOnto(sheet, names).length > 0);
  const replaced = isUntouched && !isHeld ? names : [];
  const taken = snapshot.sheets.map((sheet) => sheet.name).filter((name) => !replaced.includes(name));
  const reportSheet = reportSheetName(period, analysis.year, taken);
  const report = buildReport(analysis, settings, period);
  const laidOut = layoutReport(report, reportSheet);
  const record = recordProperties(buildRecord(analysis, period, report.window));
  const added = laidOut.map((edit) => {
    if (edit.kind !== 'addSheet') return edit;
    const isReport = edit.sheet === reportSheet;
    const properties = {
      ...edit.properties,
      [OWN_KIND]: isReport ? 'report' : 'annex',
      [OWN_PERIOD]: mark,
      [OWN_PRINT]: fingerprint(gridOfEdits(laidOut, edit.sheet)),
      ...(isReport ? record : {}),
    };
    return { ...edit, properties };
  });
  return { edits: replaced.length === 0 ? added : replacing(snapshot, added, replaced), reportSheet };
}

/** With "(2)" after them where they were taken; a sheet of another name has been made somebody's own. */
const ownNames = (reportSheet: string): readonly string[] => [
  reportSheet,
  ...annexNumerals.map((numeral) => annexSheetName(reportSheet, numeral)),
];

/**
 * The new sheets are made under draft names and take the old ones' names last of all, when little can fail any more;
 * the old ones go when everything else is done. What refers to them refers to the new ones.
 */
function replacing(
  { sheets }: Snapshot,
  added: readonly Edit[],
  replaced: readonly string[],
): readonly Edit[] {
  const names = added.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  const draftOf = (name: string): string => freeSheetName(`tthc-${names.indexOf(name) + 1}`, sheets);
  const oldOf = (name: string): string => freeSheetName(`tthc-cu-${replaced.indexOf(name) + 1}`, sheets);
  const onDraft = (edit: Edit): Edit =>
    'sheet' in edit && names.includes(edit.sheet) ? { ...edit, sheet: draftOf(edit.sheet) } : edit;
  return [
    ...added.map(onDraft),
    ...replaced.map((sheet): Edit => ({ kind: 'renameSheet', sheet, name: oldOf(sheet) })),
    ...names.map((name): Edit => ({ kind: 'renameSheet', sheet: draftOf(name), name })),
    ...sheets
      .filter(({ name }) => !replaced.includes(name))
      .flatMap((sheet) => formulasOnto(sheet, replaced)),
    ...replaced.map((sheet): Edit => ({ kind: 'deleteSheet', sheet: oldOf(sheet) })),
  ];
}

/** Formulas that name one of these sheets, as they read: Excel makes them follow a sheet that gets another name. */
function formulasOnto({ name, used, formulas }: SheetSnapshot, targets: readonly string[]): readonly Edit[] {
  const inFormulas = targets.map((target) => target.replaceAll("'", "''").toLowerCase());
  return formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j): Edit[] =>
      isFormula(formula) && inFormulas.some((target) => formula.toLowerCase().includes(target))
        ? [
            {
              kind: 'restore',
              sheet: name,
              row: used.row + i,
              column: used.column + j,
              formulas: [[formula]],
              numberFormats: [[null]],
            },
          ]
        : [],
    ),
  );
}

const isFormula = (formula: CellValue): formula is string =>
  typeof formula === 'string' && formula.startsWith('=');
