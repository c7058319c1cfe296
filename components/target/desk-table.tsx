import { useScreen } from "@/components/ui/use-media";
import { formatTarget, targetUnitText } from "@/lib/format/target-amount";
import type { OpenDialog } from "./desk-dialogs";
import { PhoneList } from "./phone-list";
import { SelectedBar } from "./selected-bar";
import { editableParts, nameOfPlace, type Part, type TableView } from "./table-model";
import { TargetGrid } from "./target-grid";
import type { Hands } from "./use-hands";
import type { OpenDepartments } from "./use-open-departments";

type DeskTableProps = TableView & {
  selected: Part | null;
  departments: OpenDepartments;
  hands: Hands;
  onOpen: (dialog: OpenDialog) => void;
};

/** A sheet where there is room for one, a list on a phone; while nobody knows, CSS decides between both. */
export function DeskTable({ selected, departments, hands, onOpen, ...view }: DeskTableProps) {
  const screen = useScreen();
  return (
    <>
      {screen === "phone" ? null : (
        <div className="max-sm:hidden print:block">
          <Selected {...view} selected={selected} onOpen={onOpen} />
          <TargetGrid {...view} departments={departments} hands={hands} />
        </div>
      )}
      {screen === "wide" ? null : (
        <div className="sm:hidden print:hidden">
          <PhoneList {...view} hands={hands} />
        </div>
      )}
    </>
  );
}

type SelectedProps = TableView & Pick<DeskTableProps, "selected" | "onOpen">;

function Selected({ selected, onOpen, matrix, table, unit }: SelectedProps) {
  if (!selected) return <SelectedBar name={null} amount="" onHistory={null} onSplit={null} />;
  const { cell, row } = selected;
  const figure = `${formatTarget(cell.value, matrix.measure, unit)} ${targetUnitText(matrix.measure, unit)}`;
  const canSplit = (cell.value ?? 0) > 0 && editableParts(table, cell.key).size > 0;
  return (
    <SelectedBar
      name={nameOfPlace(row, cell.place)}
      amount={cell.value === null ? "未下达" : figure}
      onHistory={cell.place.period === "plan" ? null : () => onOpen("history")}
      onSplit={canSplit ? () => onOpen("split") : null}
    />
  );
}
