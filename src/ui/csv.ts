/** Null is an empty cell. */
export type Row = readonly (string | number | null)[];

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
      const cells = rows.map((row) => [...row]);
      if (cells.length > 0) yield `${unparse(cells, { escapeFormulae: true })}\r\n`;
    }
  }
  return pieces();
}
