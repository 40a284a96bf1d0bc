// What src/ takes from the package docx, for tsconfig.src.json alone: the package's own declarations bring Node's types
// with them, and src/ must compile without. tsconfig.json checks src/ against the real ones.
export class FileChild {}
export class ParagraphChild {}
export class Paragraph {
  constructor(options: object);
}
export class TextRun {
  constructor(options: object);
}
export class Table {
  constructor(options: object);
}
export class TableRow {
  constructor(options: object);
}
export class TableCell {
  constructor(options: object);
}
export class Footer {
  constructor(options: object);
}
export class Document {
  constructor(options: object);
}
export const Packer: {
  readonly toArrayBuffer: (
    file: Document,
    prettify: undefined,
    overrides: readonly { readonly path: string; readonly data: string }[],
  ) => Promise<ArrayBuffer>;
};
export const PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };

export interface IStylesOptions {
  readonly default?: object;
  readonly paragraphStyles?: readonly {
    readonly id: string;
    readonly name?: string;
    readonly basedOn?: string;
    readonly quickFormat?: boolean;
    readonly run?: object;
    readonly paragraph?: object;
  }[];
}
