import { Loading } from "@/components/ui/skeleton";
import { SkeletonRows } from "./skeleton-rows";
import { type HeadColumn, TableHead } from "./table-head";
import { tableWidth } from "./table-layout";
import { type Density, rowHeights } from "./types";

type DataTableSkeletonProps = {
  columns: readonly Pick<HeadColumn, "id" | "header" | "unit" | "width" | "align" | "isGrowing">[];
  rowCount?: number;
  density?: Density;
};

const noLefts: ReadonlyMap<string, number> = new Map();

/** The table's outline before its rows are known; same columns, same heights. */
export function DataTableSkeleton({ columns, rowCount = 16, density = "normal" }: DataTableSkeletonProps) {
  const plain = columns.map(({ id, header, unit, width, align, isGrowing }) => ({
    id,
    header,
    unit,
    width,
    align,
    isGrowing,
  }));
  return (
    <Loading>
      <div className="overflow-hidden border-t hairline">
        <table
          aria-hidden
          style={{ minWidth: tableWidth(columns) }}
          className="w-full table-fixed border-separate border-spacing-0"
        >
          <colgroup>
            {plain.map((column) => (
              <col key={column.id} style={column.isGrowing ? undefined : { width: column.width }} />
            ))}
          </colgroup>
          <TableHead columns={plain} lefts={noLefts} />
          <tbody>
            <SkeletonRows columns={plain} height={rowHeights[density]} count={rowCount} />
          </tbody>
        </table>
      </div>
    </Loading>
  );
}
