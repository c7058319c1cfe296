import { Skeleton } from "@/components/ui/skeleton";
import { classNames } from "@/lib/class-names";
import { cellPadding } from "./table-layout";
import type { Column } from "./types";

type SkeletonRowsProps = {
  columns: readonly Pick<Column<never>, "id" | "align">[];
  height: number;
  count: number;
};

const shares = ["w-3/4", "w-1/2", "w-2/3", "w-5/6", "w-3/5"];

export function SkeletonRows({ columns, height, count }: SkeletonRowsProps) {
  return Array.from({ length: count }, (_, row) => row).map((row) => (
    <tr key={row} aria-hidden style={{ height }} className="bg-surface">
      {columns.map((column, index) => (
        <td key={column.id} className={classNames("border-b hairline", cellPadding)}>
          <Skeleton
            className={classNames(
              "h-3",
              shares[(row + index) % shares.length],
              column.align === "end" && "ml-auto",
            )}
          />
        </td>
      ))}
    </tr>
  ));
}
