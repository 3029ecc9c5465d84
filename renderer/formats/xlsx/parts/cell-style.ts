/** A typeface; always Times New Roman, the one that decree 30 asks for and every office has. */
export interface CellFont {
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  /** ARGB such as `FF7A7A7A`; black when absent. */
  readonly color?: string;
}

/** How a cell looks, as data. Equal looks become one entry of the style table. */
export interface CellStyle {
  readonly font: CellFont;
  /** ARGB of a thin line on all four sides. */
  readonly border?: string;
  /** ARGB of a solid background. */
  readonly fill?: string;
  /** Number format such as `#,##0`; general when absent. */
  readonly format?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap?: true;
  /** Characters of white at the aligned side. */
  readonly indent?: number;
  /** Text that begins like a formula: stays text even when somebody edits the cell (`quotePrefix`). */
  readonly quoted?: true;
}
