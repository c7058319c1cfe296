"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { FullProject } from "@/domain/project/project-detail.schema";
import type { Reader } from "../reader";
import { RecordContext, type RecordDialog } from "./record-context";

const loadDialogs = () => import("./dialogs/record-dialogs").then((module) => module.RecordDialogs);
const RecordDialogs = dynamic(loadDialogs, { ssr: false });

type RecordProviderProps = { project: FullProject; reader: Reader; children: ReactNode };

/** The record its parts show, and the one dialog that may lie over it. */
export function RecordProvider({ project, reader, children }: RecordProviderProps) {
  const [dialog, setDialog] = useState<RecordDialog | null>(null);
  const open = useCallback((next: RecordDialog) => setDialog(next), []);
  const value = useMemo(() => ({ project, reader, open }), [project, reader, open]);
  return (
    <RecordContext value={value}>
      {children}
      {dialog ? <RecordDialogs dialog={dialog} onClose={() => setDialog(null)} /> : null}
    </RecordContext>
  );
}
