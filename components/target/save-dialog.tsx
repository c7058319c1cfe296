"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { type SaveTargetsInput, saveTargetsInput, type TargetMatrix } from "@/domain/target/target.schema";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { formatTarget, type TargetUnit, targetUnitText } from "@/lib/format/target-amount";
import { nameOfPlace, type TableCell, type TargetTable } from "./table-model";

const shownChanges = 12;

type SaveDialogProps = {
  matrix: TargetMatrix;
  table: TargetTable;
  unit: TargetUnit;
  onSaved: () => void;
  /** Somebody has revised some of the cells: they are read again and shown. */
  onOvertaken: () => void;
  onClose: () => void;
};

const inputOf = (measure: TargetMatrix["measure"], cells: readonly TableCell[], reason: string) => ({
  measure,
  reason,
  cells: cells.map(({ place, value, edit }) => ({ ...place, value, revision: edit?.revision ?? 0 })),
});

/** The one reason for everything that was changed, and once more what that is. */
export function SaveDialog({ matrix, table, unit, onSaved, onOvertaken, onClose }: SaveDialogProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const saving = useMutation({
    mutationFn: (input: SaveTargetsInput) => client.target.save(input),
    onSuccess: ({ saved }) => {
      toast(`已保存 ${saved} 项任务`);
      onSaved();
    },
    onError: (failure) => {
      if (failureOf(failure).rule === "TARGETS_CHANGED") onOvertaken();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.target.key() }),
  });
  const submit = () => {
    const parsed = saveTargetsInput.safeParse(inputOf(matrix.measure, table.changed, reason));
    if (parsed.success) saving.mutate(parsed.data);
    setError(parsed.success ? undefined : parsed.error.issues[0]?.message);
  };
  return (
    <FormDialog
      title={`保存 ${table.changed.length} 项任务`}
      submitLabel="保存任务"
      isPending={saving.isPending}
      error={saving.error ?? undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="下达或调整的依据"
        name="reason"
        isRequired
        maxLength={200}
        placeholder="如：11 月调度会议定"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={error ?? (saving.error ? failureOf(saving.error).fields.reason : undefined)}
      />
      <Changes matrix={matrix} table={table} unit={unit} />
    </FormDialog>
  );
}

type ChangesProps = Pick<SaveDialogProps, "matrix" | "table" | "unit">;

function Changes({ matrix, table, unit }: ChangesProps) {
  const changes = table.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.isChanged && cell.refusal === null)
      .map((cell) => ({ name: nameOfPlace(row, cell.place), cell })),
  );
  const figure = (value: number | null) =>
    value === null ? "无" : formatTarget(value, matrix.measure, unit);
  return (
    <div>
      <p className="mb-1 text-sm text-ink-muted">改动（{targetUnitText(matrix.measure, unit)}）</p>
      <ul className="grid gap-1 text-sm">
        {changes.slice(0, shownChanges).map(({ name, cell }) => (
          <li key={cell.key} className="flex justify-between gap-4">
            <span>{name}</span>
            <span className="whitespace-nowrap tabular-nums">
              <span className="text-ink-muted">{figure(cell.cell.target)} → </span>
              {cell.value === null ? "撤回" : figure(cell.value)}
            </span>
          </li>
        ))}
      </ul>
      {changes.length > shownChanges ? (
        <p className="mt-1 text-sm text-ink-muted">另有 {changes.length - shownChanges} 项</p>
      ) : null}
    </div>
  );
}
