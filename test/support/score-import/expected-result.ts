/** The shape of test/fixtures/import/expected/*.json, as far as the scorer reads it. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number;
}

export interface ExpectedRecord extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly producer?: string;
  readonly source: Place;
  readonly optional?: readonly string[];
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
  readonly optional_record?: boolean;
  readonly allow_repeat?: boolean;
}

export interface ExpectedIssue extends Place {
  readonly fields: readonly string[];
  readonly optional: boolean;
  readonly why: string;
}

export interface ExpectedGroup {
  readonly kind: string;
  readonly members: readonly (Place & { readonly name: string })[];
}

export interface ExpectedResult {
  readonly file: string;
  readonly producers: readonly ExpectedRecord[];
  readonly products: readonly ExpectedRecord[];
  readonly issues: readonly ExpectedIssue[];
  readonly duplicates: readonly ExpectedGroup[];
  readonly not_duplicates: readonly ExpectedGroup[];
  readonly not_data_rows: readonly Place[];
}
