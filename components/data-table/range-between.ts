/** The rows from one to another, either way round and both included; only the second when the first is not listed. */
export function rangeBetween<Row>(
  rows: readonly Row[],
  getRowId: (row: Row) => string,
  fromId: string | null,
  toId: string,
): readonly Row[] {
  const at = (id: string | null) => rows.findIndex((row) => getRowId(row) === id);
  const [from, to] = [at(fromId), at(toId)];
  if (to < 0) return [];
  if (from < 0) return rows.slice(to, to + 1);
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}
