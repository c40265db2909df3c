let issued = 0;

/** A name for a conditional format: files have none, Office.js needs one as long as the workbook is open. */
export const conditionalFormatId = () =>
  `{${(++issued).toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
