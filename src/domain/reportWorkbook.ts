import type { Analysis } from './Analysis';
import { buildRecord } from './record/buildRecord';
import { recordProperties } from './record/recordProperties';
import { buildReport } from './report/buildReport';
import { layoutReport } from './report/layoutReport';
import { periodMark } from './report/periodMark';
import type { Period } from './report/Period';
import { reportSheetName } from './report/reportSheetName';
import type { Settings } from './Settings';
import type { Edit } from './sheet/Edit';
import { fingerprint, sheetFingerprint } from './sheet/fingerprint';
import { gridOfEdits } from './sheet/gridOfEdits';
import { ownKind, OWN_KIND, OWN_PERIOD, OWN_PRINT } from './sheet/ownMarks';
import type { Snapshot } from './sheet/Snapshot';

export interface Reporting {
  readonly edits: readonly Edit[];
  readonly reportSheet: string;
}

/**
 * The report of a period on new sheets. An earlier report of ours for the same period is replaced when nobody has changed
 * it since; otherwise it stays and the new one gets a name of its own (design 8).
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
  const isUntouched = earlier.every((sheet) => sheetFingerprint(sheet) === sheet.properties[OWN_PRINT]);
  const replaced = isUntouched ? earlier.map((sheet) => sheet.name) : [];
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
  return { edits: replaced.length === 0 ? added : replacing(added, replaced), reportSheet };
}

/** The new sheets are made under draft names and take the old ones' place last of all, when little can fail any more. */
function replacing(added: readonly Edit[], replaced: readonly string[]): readonly Edit[] {
  const names = added.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  const draftOf = (name: string): string => `tthc-${names.indexOf(name) + 1}`;
  const onDraft = (edit: Edit): Edit =>
    'sheet' in edit && names.includes(edit.sheet) ? { ...edit, sheet: draftOf(edit.sheet) } : edit;
  return [
    ...added.map(onDraft),
    ...replaced.map((sheet): Edit => ({ kind: 'deleteSheet', sheet })),
    ...names.map((name): Edit => ({ kind: 'renameSheet', sheet: draftOf(name), name })),
  ];
}
