/** Null is an empty cell. */
export type Row = readonly (string | number | null)[];

/**
 * Where a spreadsheet may see the start of a formula: at the start of a cell, and behind anything that
 * separates cells on a machine with other habits. In half of Europe that is a semicolon.
 */
const BEFORE_FORMULA = /(^|[;,\t\r\n"])([\s"]*)(?=[=+\-@\uff0b\uff0d\uff1d\uff20])/g;

/**
 * Tables, one below the other, as CSV that spreadsheets open as they are: with a byte order mark, and
 * no cell a formula. A piece a table, so that long ones can be written in turns.
 */
export async function csvOf(tables: Iterable<readonly Row[]>): Promise<Iterable<string>> {
  // Few people save a table; the page does not wait for what writes it.
  const { unparse } = (await import('papaparse')).default;
  function* pieces() {
    yield '\ufeff';
    for (const rows of tables) {
      const cells = rows.map((row) => row.map(inWords));
      if (cells.length > 0) yield `${unparse(cells)}\r\n`;
    }
  }
  return pieces();
}

/** Behind an apostrophe a spreadsheet takes what follows for words. Numbers stay numbers. */
function inWords(cell: Row[number]): Row[number] {
  return typeof cell === 'string' ? cell.replace(BEFORE_FORMULA, "$1$2'") : cell;
}
