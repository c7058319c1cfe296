"use client";

import { useState } from "react";
import type { TargetMatrix } from "@/domain/target/target.schema";
import type { TargetTable } from "./table-model";

/** Which departments show their people: none at first in the park, all where there is one. */
export function useOpenDepartments(matrix: TargetMatrix, table: TargetTable) {
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  const isShown = ({ kind, departmentId }: TargetMatrix["rows"][number]) =>
    matrix.scope !== "park" || kind !== "officer" || openIds.has(departmentId ?? "");
  const toggle = (departmentId: string) =>
    setOpenIds((current) => {
      const next = new Set(current);
      if (!next.delete(departmentId)) next.add(departmentId);
      return next;
    });
  return { openIds, toggle, shownRows: table.rows.filter(({ row }) => isShown(row)) };
}

export type OpenDepartments = ReturnType<typeof useOpenDepartments>;
