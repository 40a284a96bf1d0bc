/**
 * How an HTML document looks on a screen and on A4 paper. It is one constant, so that a content policy can name it by its
 * hash: nothing else may style or run in the document.
 */
export const STYLE = `
:root { color-scheme: light; --ink: #1d2329; --soft: #4d5761; --line: #b8c0c8; --shade: #eef1f4; --accent: #14507a; }
* { box-sizing: border-box; }
html { font: 16px/1.5 "Source Sans 3", "Segoe UI", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
header { border-bottom: 3px solid var(--accent); margin-bottom: 1.5rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0; color: var(--accent); }
header p { font-size: 1.125rem; margin: 0.35rem 0 1rem; color: var(--soft); }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.25rem 0 0.75rem; color: var(--accent); }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.5rem 0 0.5rem; }
p { margin: 0.5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
p.note { font-size: 0.875rem; color: var(--soft); }
ul { margin: 0.5rem 0; padding-left: 1.2rem; max-width: 46rem; }
li { margin: 0.3rem 0; overflow-wrap: anywhere; }
.table { overflow-x: auto; margin: 0.75rem 0 1rem; }
.table:focus-visible, pre:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-size: 0.875rem; color: var(--soft); padding-bottom: 0.35rem; }
th, td { padding: 0.32rem 0.55rem; vertical-align: top; text-align: left; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--shade); border-bottom: 2px solid var(--accent); vertical-align: bottom; font-weight: 600; overflow-wrap: normal; }
tbody th { font-weight: 400; min-width: 8rem; }
.end { text-align: right; white-space: nowrap; overflow-wrap: normal; }
thead .end { white-space: normal; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
tfoot tr:first-child > * { border-top: 2px solid var(--accent); }
figure { margin: 1rem 0; max-width: 42rem; }
figure svg { display: block; width: 100%; height: auto; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; color: var(--accent); font-weight: 600; }
pre { font: 0.75rem/1.4 ui-monospace, "Liberation Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 22rem; overflow-y: auto; padding: 0.75rem; margin: 0.5rem 0; background: var(--shade); user-select: all; }
.signatures th, .signatures td { border: 1px solid var(--line); }
.signatures tbody tr { height: 3.6rem; }
.signatures tbody th { font-weight: 600; width: 30%; }
.signatures .role { display: block; font-weight: 400; color: var(--soft); font-size: 0.875rem; }
@page { size: A4; margin: 17mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Liberation Sans", Arial, sans-serif; color: #4d5761; } }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  table { font-size: 8.5pt; }
  caption, p.note { font-size: 8pt; }
  .table { overflow: visible; }
  h2, h3, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, li, figure { break-inside: avoid; }
  tfoot tr { break-before: avoid; }
  figure { max-width: 115mm; }
  details { display: none; }
  .signed { break-inside: avoid; }
  .signatures tbody tr { height: 13mm; }
}
`;

/** The SHA-256 of {@link STYLE} in base64, as a content policy writes it; a test computes it again. */
export const STYLE_HASH = "lOWDzC97CU0yChAB3jbq9N/cIbZPdJ9b7Ls6fFvLbOU=";
