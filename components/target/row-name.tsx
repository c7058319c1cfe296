import { Icon } from "@/components/ui/icon";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { classNames } from "@/lib/class-names";
import type { TableRow } from "./table-model";

type RowNameProps = {
  row: TableRow;
  rows: readonly TableRow[];
  openIds: ReadonlySet<string>;
  onToggle: (departmentId: string) => void;
  scope: TargetMatrix["scope"];
};

const officersOf = (rows: readonly TableRow[], departmentId: string | null) =>
  rows.filter(({ row }) => row.kind === "officer" && row.departmentId === departmentId);

/** The name of a line; a department opens to its people. */
export function RowName({ row, rows, openIds, onToggle, scope }: RowNameProps) {
  const { kind, departmentId } = row.row;
  if (kind !== "department" || scope !== "park") {
    return (
      <span
        className={classNames(
          "block py-0.5",
          (kind === "park" || kind === "department") && "font-semibold",
          kind === "officer" && scope !== "own" && "pl-6",
        )}
      >
        {row.name}
      </span>
    );
  }
  const officers = officersOf(rows, departmentId);
  if (officers.length === 0 || departmentId === null)
    return <span className="block py-0.5 pl-6">{row.name}</span>;
  const isOpen = openIds.has(departmentId);
  const hiddenEdits = !isOpen && officers.some(({ hasEdits }) => hasEdits);
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => onToggle(departmentId)}
      className="touch flex w-full items-center gap-1 rounded-sm py-0.5 text-left hover:text-accent-text"
    >
      <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={16} className="text-ink-muted" />
      <span className="min-w-0">{row.name}</span>
      <span className="text-sm text-ink-faint">
        {officers.length} 人{hiddenEdits ? "，有改动" : ""}
      </span>
    </button>
  );
}
