"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DraftNotice } from "@/components/form/draft-notice";
import { ErrorState } from "@/components/ui/error-state";
import { PageBody } from "@/components/ui/page-body";
import { isForeignMeasure } from "@/domain/amount/measure";
import type { GetTargetsInput, TargetMatrix } from "@/domain/target/target.schema";
import type { TargetParams } from "@/lib/search-params/targets";
import { Choices } from "./choices";
import { DeskDialogs, type OpenDialog } from "./desk-dialogs";
import { DeskHeader } from "./desk-header";
import { DeskNotices } from "./desk-notices";
import { DeskTable } from "./desk-table";
import { NoRows } from "./no-rows";
import { targetsQuery } from "./queries";
import { SaveBar } from "./save-bar";
import { StaleNotice } from "./stale-notice";
import { findCell, type TableCell, tableOf } from "./table-model";
import { useEdits } from "./use-edits";
import { useHands } from "./use-hands";
import { useOpenDepartments } from "./use-open-departments";

type TargetDeskProps = { input: GetTargetsInput; params: TargetParams };

/** Targets of a measure and year: read by who may see them, edited in place by who answers for the level. */
export function TargetDesk({ input, params }: TargetDeskProps) {
  const { data: matrix, error } = useQuery(targetsQuery(input));
  if (!matrix) {
    return (
      <PageBody>
        <ErrorState title="任务没有读出来">{error?.message ?? ""}</ErrorState>
      </PageBody>
    );
  }
  return <LoadedDesk matrix={matrix} params={params} />;
}

const draftKeyOf = ({ measure, year, plan, departmentId }: TargetMatrix) =>
  ["targets", measure, year ?? plan?.code ?? "", departmentId ?? "park"].join(":");

/** The same texts over the revisions that hold now. */
const rebased = (cells: readonly TableCell[]) =>
  Object.fromEntries(
    cells.flatMap(({ key, edit, cell }) => (edit ? [[key, { ...edit, revision: cell.revision }]] : [])),
  );

function LoadedDesk({ matrix, params }: { matrix: TargetMatrix; params: TargetParams }) {
  const unit = isForeignMeasure(matrix.measure) ? "wan" : (params.unit ?? "yi");
  const { edits, dispatch, isRestored, forgetAll } = useEdits(draftKeyOf(matrix));
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenDialog>(null);
  const table = tableOf(matrix, edits);
  const departments = useOpenDepartments(matrix, table);
  const { shownRows } = departments;
  const hands = useHands({ matrix, table, shownRows, unit, dispatch, onSelect: setSelectedKey });
  const view = { matrix, table, unit };
  const selected = findCell(table, selectedKey);
  return (
    <>
      <DeskHeader matrix={matrix} unit={unit} onCarryOver={hands.carryOver} />
      <Choices matrix={matrix} params={params} />
      <PageBody>
        <div className="grid gap-2" data-print="hidden">
          {isRestored ? <DraftNotice onDiscard={forgetAll} /> : null}
          <DeskNotices matrix={matrix} />
          <StaleNotice
            {...view}
            onTake={(cells) => dispatch({ kind: "forget", keys: cells.map(({ key }) => key) })}
            onKeep={(cells) => dispatch({ kind: "write", edits: rebased(cells) })}
          />
        </div>
        {matrix.rows.length === 0 ? (
          <NoRows matrix={matrix} />
        ) : (
          <DeskTable {...view} selected={selected} departments={departments} hands={hands} onOpen={setOpen} />
        )}
        <SaveBar table={table} onSave={() => setOpen("save")} onForget={forgetAll} />
      </PageBody>
      <DeskDialogs
        {...view}
        open={open}
        selected={selected}
        onFill={hands.writeValues}
        onSaved={forgetAll}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
