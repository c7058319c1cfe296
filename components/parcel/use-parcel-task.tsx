"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import type { MenuGroup } from "@/components/ui/menu";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { endsSupply, type ParcelMove, parcelMovesFrom } from "@/domain/land/parcel-moves";
import { parcelMoveText } from "@/lib/text/parcels";

const MoveDialog = dynamic(() => import("./dialogs/move-dialog").then((module) => module.MoveDialog), {
  ssr: false,
});
const SplitDialog = dynamic(() => import("./dialogs/split-dialog").then((module) => module.SplitDialog), {
  ssr: false,
});
const MergeDialog = dynamic(() => import("./dialogs/merge-dialog").then((module) => module.MergeDialog), {
  ssr: false,
});
const UtilitiesDialog = dynamic(
  () => import("./dialogs/utilities-dialog").then((module) => module.UtilitiesDialog),
  { ssr: false },
);

type Task = { kind: "move"; move: ParcelMove } | { kind: "split" | "merge" | "utilities" };

type Options = { parcel: ParcelDetail; today: string; onDivided: (ids: string[]) => void };

/** What 土地岗 may do to a parcel: the moves open from its state, split, merge, utilities; and the dialog of the chosen one. */
export function useParcelTask({ parcel, today, onDivided }: Options) {
  const [task, setTask] = useState<Task>();
  const close = () => setTask(undefined);
  const divided = (ids: string[]) => {
    close();
    onDivided(ids);
  };
  const item = (move: ParcelMove) => ({
    id: `${move.kind}-${move.to}`,
    label: parcelMoveText(move),
    isDanger: endsSupply(move.kind),
    onAction: () => setTask({ kind: "move", move }),
  });
  const moves = parcelMovesFrom(parcel.state);
  const onward = moves.filter(({ kind }) => kind === "advance");
  const aside = moves.filter(({ kind }) => kind !== "advance");
  const groups: MenuGroup[] = [
    { id: "onward", label: "推进", items: onward.map(item) },
    { id: "aside", label: "其他变更", items: aside.map(item) },
    {
      id: "ground",
      label: "地块",
      items: [
        { id: "split", label: "分割", onAction: () => setTask({ kind: "split" }) },
        { id: "merge", label: "与其他地块合并", onAction: () => setTask({ kind: "merge" }) },
      ],
    },
  ].filter(({ items }) => items.length > 0);
  return { groups, editUtilities: () => setTask({ kind: "utilities" }), dialog: dialogOf() };

  function dialogOf(): ReactNode {
    if (!task) return null;
    if (task.kind === "move")
      return <MoveDialog parcel={parcel} move={task.move} today={today} onClose={close} />;
    if (task.kind === "utilities") return <UtilitiesDialog parcel={parcel} onClose={close} />;
    const Dialog = task.kind === "split" ? SplitDialog : MergeDialog;
    return <Dialog parcel={parcel} today={today} onClose={close} onDone={divided} />;
  }
}
