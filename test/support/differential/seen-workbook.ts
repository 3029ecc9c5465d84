/** What a reader says of a cell. Days are civil (`YYYY-MM-DD`), errors their code. */
export interface SeenCell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly value: string | number | boolean;
  /** Absent where the reader does not tell. */
  readonly formula?: boolean;
}

/** A sheet as one reader has it; a part that the reader does not tell of is absent, and is not compared. */
export interface SeenSheet {
  readonly name: string;
  /** By reference: `C5`. */
  readonly cells: ReadonlyMap<string, SeenCell>;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** Null: the reader does not read such a file at all. */
export type SeenWorkbook = readonly SeenSheet[];

const day = 86_400_000;

/** The civil day of a serial, by another road than the application's: through dates in UTC. */
export const dayOfSerial = (serial: number, date1904: boolean): string => {
  const days = Math.floor(serial);
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * day).toISOString().slice(0, 10);
};

export const dayOfDate = (date: Date): string => date.toISOString().slice(0, 10);
