/** One thing that a check of our own found. */
export interface Finding {
  readonly file: string;
  /** 1-based; 0 when the finding is about the file as a whole. */
  readonly line: number;
  readonly message: string;
}

/** A source file as the checks see it. */
export interface SourceFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

export function showFinding({ file, line, message }: Finding): string {
  return line > 0 ? `${file}:${line} ${message}` : `${file} ${message}`;
}
