/** The same for the same name: Excel's own are Print_Area in formulas and _xlnm.Print_Area in files. */
export const nameKey = (name: string) => name.toLowerCase().replace(/^_xlnm\./, '');
