import { useMemo, useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import type { Shape } from "@/domain/survey/geometry";
import type { MapParcel } from "../map-parcel";
import type { LandMapHandle } from "../ol/create-map";
import { DrawFigureList } from "./draw-figure-list";
import { overlapsOf } from "./draw-figures";
import { PointsForm } from "./points-form";
import { SaveBoundaryDialog } from "./save-boundary-dialog";
import { type Drawing, useEditor } from "./use-editor";
import { useLeaveWarning } from "./use-leave-warning";

type DrawPanelProps = {
  handle: LandMapHandle | null;
  parcel: ParcelDetail;
  initial: Shape;
  others: readonly MapParcel[];
  onClose: () => void;
};

const hints = {
  part: "在图上逐点单击，双击结束；靠近邻地的角点和边线会自动吸附，按住 Ctrl 不吸附。",
  hole: "在地块里面圈出要扣除的部分，双击结束。",
  modify: "拖动角点或边线修改；按住 Alt 单击角点将其删除。",
} as const;

/** The desk of who draws: figures, steps back and forth, corners by number, and saving. */
export function DrawPanel({ handle, parcel, initial, others, onClose }: DrawPanelProps) {
  const ground = useMemo(() => others.map(({ shape }) => shape), [others]);
  const drawing = useEditor(handle, initial, ground);
  const [isSaving, setIsSaving] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const { shape, mode, isChanged } = drawing;
  const overlaps = useMemo(() => overlapsOf(shape, others), [shape, others]);
  useLeaveWarning(isChanged);
  return (
    <section
      aria-label={`勾绘 ${parcel.code}`}
      className="scroll-thin space-y-3 overflow-y-auto border-t hairline px-4 py-3 sm:w-80 sm:border-t-0 sm:border-l"
    >
      <h2 className="font-semibold">
        {initial.length > 0 ? "修改界址" : "勾绘界址"}：{parcel.code}
      </h2>
      <p className="text-sm text-ink-muted">{hints[mode]}</p>
      <DrawButtons drawing={drawing} />
      <DrawFigureList shape={drawing.shownShape} ledgerSqm={parcel.areaSqm} overlaps={overlaps} />
      <details>
        <summary className="touch flex items-center text-sm text-ink-muted">按坐标录入、修改</summary>
        <PointsForm shape={shape} onApply={drawing.replace} />
      </details>
      <p className="flex gap-2">
        <Button
          variant="primary"
          disabled={!isChanged || shape.length === 0}
          onClick={() => setIsSaving(true)}
        >
          保存界址
        </Button>
        <Button onClick={() => (isChanged ? setIsLeaving(true) : onClose())}>退出</Button>
      </p>
      {isSaving ? (
        <SaveBoundaryDialog
          parcel={parcel}
          shape={shape}
          overlaps={overlaps}
          onSaved={onClose}
          onClose={() => setIsSaving(false)}
        />
      ) : null}
      <ConfirmDialog
        isOpen={isLeaving}
        title="退出勾绘"
        confirmLabel="放弃改动"
        isDanger
        onClose={() => setIsLeaving(false)}
        onConfirm={onClose}
      >
        还没有保存的界址不保留，原来的界址不变。
      </ConfirmDialog>
    </section>
  );
}

function DrawButtons({ drawing }: { drawing: Drawing }) {
  const { mode, setMode, shape } = drawing;
  return (
    <p className="flex flex-wrap gap-2">
      <IconButton
        variant="secondary"
        icon="undo"
        label="撤销一步"
        disabled={!drawing.canUndo && mode === "modify"}
        onClick={drawing.undo}
      />
      <IconButton
        variant="secondary"
        icon="redo"
        label="重做一步"
        disabled={!drawing.canRedo}
        onClick={drawing.redo}
      />
      {shape.length > 0 && mode === "modify" ? (
        <>
          <Button size="sm" className="h-8" onClick={() => setMode("part")}>
            加一部分
          </Button>
          <Button size="sm" className="h-8" onClick={() => setMode("hole")}>
            挖扣除圈
          </Button>
        </>
      ) : null}
      {shape.length > 0 && mode !== "modify" ? (
        <Button size="sm" className="h-8" onClick={() => setMode("modify")}>
          不画了，修改角点
        </Button>
      ) : null}
      {shape.length > 0 ? (
        <Button size="sm" className="h-8" onClick={() => drawing.replace([])}>
          清空重画
        </Button>
      ) : null}
    </p>
  );
}
