import dynamic from "next/dynamic";
import { editableParts, nameOfPlace, type Part, type TableView } from "./table-model";
import type { Hands } from "./use-hands";

const SaveDialog = dynamic(() => import("./save-dialog").then((module) => module.SaveDialog));
const SplitDialog = dynamic(() => import("./split-dialog").then((module) => module.SplitDialog));
const HistoryPanel = dynamic(() => import("./history-panel").then((module) => module.HistoryPanel));

export type OpenDialog = "save" | "history" | "split" | null;

type DeskDialogsProps = TableView & {
  open: OpenDialog;
  selected: Part | null;
  onFill: Hands["writeValues"];
  onSaved: () => void;
  onClose: () => void;
};

/** What lies over the table; fetched when first opened. */
export function DeskDialogs({ open, selected, onFill, onSaved, onClose, ...view }: DeskDialogsProps) {
  const close = () => onClose();
  if (open === "save") {
    const saved = () => {
      onSaved();
      onClose();
    };
    return <SaveDialog {...view} onSaved={saved} onOvertaken={close} onClose={close} />;
  }
  if (!selected) return null;
  const { place, key, value } = selected.cell;
  const common = { name: nameOfPlace(selected.row, place), unit: view.unit, onClose: close };
  if (open === "history") return <HistoryPanel {...common} measure={view.matrix.measure} place={place} />;
  if (open !== "split" || value === null) return null;
  const fill = (filled: readonly { part: Part; value: number }[]) => {
    onFill(filled.map(({ part, value: share }) => ({ cell: part.cell, value: share })));
    onClose();
  };
  return (
    <SplitDialog
      {...common}
      matrix={view.matrix}
      whole={value}
      groups={editableParts(view.table, key)}
      onFill={fill}
    />
  );
}
