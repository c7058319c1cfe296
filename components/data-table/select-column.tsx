import type { Column } from "./types";
import type { Selection } from "./use-selection";

const box =
  "size-4 align-middle accent-accent outline-none focus-visible:outline-2 focus-visible:outline-focus";
const target =
  "-my-1 inline-flex select-none size-8 cursor-pointer items-center justify-center has-disabled:cursor-default";

type SelectColumn<Row> = {
  selection: Selection<Row>;
  getRowId: (row: Row) => string;
  getRowName: (row: Row) => string;
};

/** The first column of a table whose rows can be chosen: one box a row, one for all that are listed. */
export function selectColumn<Row>({ selection, getRowId, getRowName }: SelectColumn<Row>): Column<Row> {
  const { ids, listed, isSelectable, toggle, toggleListed } = selection;
  const isAll = listed.length > 0 && listed.every((row) => ids.has(getRowId(row)));
  return {
    id: "select",
    header: "选择",
    width: 52,
    isSticky: true,
    onCard: "hidden",
    head: (
      <label className={target}>
        <input
          type="checkbox"
          className={box}
          aria-label="选择列出的全部"
          checked={isAll}
          disabled={listed.length === 0}
          ref={(input) => {
            if (input) input.indeterminate = !isAll && ids.size > 0;
          }}
          onChange={toggleListed}
        />
      </label>
    ),
    cell: (row) =>
      isSelectable(row) ? (
        <label className={target}>
          <input
            type="checkbox"
            className={box}
            aria-label={`选择${getRowName(row)}`}
            title="X 选择这一条，Shift 加点击选一段"
            checked={ids.has(getRowId(row))}
            onChange={(event) => {
              const { nativeEvent } = event;
              toggle(row, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
            }}
          />
        </label>
      ) : null,
  };
}
