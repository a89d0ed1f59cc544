/** Cells that a spreadsheet would take for a formula begin with one of these. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;
/** Tells spreadsheets that the file is UTF-8. */
const MARK = '\uFEFF';

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as RFC 4180 has it. No cell of it is a formula. */
export const csvOf = (rows: readonly (readonly string[])[]) =>
  MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Hands what a file holds to the browser, to be saved. */
export function save(name: string, type: string, content: BlobPart) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has to have begun reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
