/** A place in a table, as people name it: the row counted from 1, the letter of the column. */
export type CellPlace = {
  readonly row: number;
  readonly column: string;
};

/** A cell under a heading. */
export type HeadedCell = CellPlace & { readonly heading: string };

/** A cell as a sentence names it. */
export const inCell = ({ row, column }: CellPlace): string => `row ${row}, column ${column}`;
/** A cell under a heading, as a sentence names it. */
export const under = (p: HeadedCell): string => `${inCell(p)} (${p.heading})`;
