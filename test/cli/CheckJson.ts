/** The JSON of `check` and `run`, as far as tests look at it. */
export interface CheckJson {
  readonly asOf: string;
  readonly year: number;
  readonly yearFrom: {
    readonly kind: string;
    readonly year: number;
    readonly cell: string;
    readonly written: string;
    readonly span: readonly [number, number] | null;
  };
  readonly sheets: readonly {
    readonly name: string;
    readonly kind: string;
    readonly confidence: number;
    readonly tables: readonly TableJson[];
  }[];
  readonly plan: { readonly year: number; readonly title: string } | null;
  readonly tasks: readonly TaskJson[];
  readonly indicators: readonly IndicatorJson[];
  readonly differences: readonly { readonly cell: string; readonly written: string; readonly plan: string }[];
  readonly missing: readonly number[];
  readonly outside: readonly number[];
  readonly problems: readonly { readonly code: string; readonly cell: string; readonly message: string }[];
  readonly edits: { readonly cells: number; readonly syncs: number; readonly requestBytes: number };
}

export interface TableJson {
  readonly kind: string;
  readonly row: number;
  readonly refusal: string;
  readonly columns: readonly { readonly header: string; readonly role: string }[];
}

export interface TaskJson {
  readonly sheet: string;
  readonly row: number;
  readonly no: number | string;
  readonly section: string;
  readonly content: string;
  readonly result: string;
  readonly unit: string;
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly time: string;
  readonly schedule: {
    readonly kind: string;
    readonly due: readonly string[];
    readonly implied: readonly string[];
  };
  readonly status: string;
  readonly daysLate: number;
  readonly completedOn: readonly string[];
  readonly reason: string;
}

export interface IndicatorJson {
  readonly sheet: string;
  readonly row: number;
  readonly no: number | string;
  readonly name: string;
  readonly measure: string;
  readonly target: { readonly op: string; readonly value: number };
  readonly assigned: { readonly op: string; readonly value: number; readonly rule: string };
  readonly previous: number | null;
  readonly actual: number | null;
  readonly verdict: string;
  readonly shortfall: number | null;
}
