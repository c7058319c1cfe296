"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { GateItem } from "@/domain/project/gate-item";
import type { FullProject, ProjectDetail } from "@/domain/project/project-detail.schema";
import type { Stage } from "@/domain/project/stage";
import { failureOf } from "@/lib/api/failure";
import { stageText } from "@/lib/text/stages";
import type { Reader } from "../reader";
import { RecordDialogs } from "../record/dialogs/record-dialogs";
import { actionFor, maySupply, missingFields } from "../record/gate-actions";
import { projectQuery } from "../record/queries";
import { RecordContext, type RecordDialog } from "../record/record-context";
import { MissingItems } from "./missing-items";
import { usePending } from "./use-pending";

type MissingDialogProps = {
  opened: FullProject;
  missing: readonly GateItem[];
  to: Stage;
  reader: Reader;
  /** Nothing is missing any more: the move may be made. */
  onMet: () => Promise<void>;
  onClose: () => void;
};

const missingIn = (project: ProjectDetail | undefined, to: Stage): readonly GateItem[] | undefined =>
  project?.sight === "full" ? project.nextMoves.find((move) => move.to === to)?.missing : undefined;

/** The form to begin with: all missing fields in one, or the one thing that is missing; else the list is shown. */
function firstForm(project: FullProject, missing: readonly GateItem[], to: Stage): RecordDialog | null {
  const keys = missingFields(missing);
  if (keys.length > 0 && project.abilities.update) {
    return { kind: "fields", title: `进入${stageText[to]}前补填`, keys };
  }
  const [only] = missing;
  const action = only && missing.length === 1 ? actionFor(only, project.id) : null;
  return action && "dialog" in action && maySupply(project, action) ? action.dialog : null;
}

const isOneForm = (missing: readonly GateItem[]): boolean =>
  missing.length === 1 || missing.every(({ kind }) => kind === "field");

/**
 * What the gate still asks for and nothing else: the missing fields as a form at once, the rest as a list of ways to supply
 * it. With the last item the move is made; whoever closes it takes the card back.
 */
export function MissingDialog({ opened, missing, to, reader, onMet, onClose }: MissingDialogProps) {
  const queries = useQueryClient();
  const { data } = useQuery(projectQuery(opened.id));
  const [form, setForm] = useState(() => firstForm(opened, missing, to));
  const { isPending, error, run } = usePending();
  const project = data?.sight === "full" ? data : opened;
  const left = missingIn(project, to) ?? missing;
  const closeForm = () => {
    const now = missingIn(queries.getQueryData(projectQuery(opened.id).queryKey), to) ?? left;
    setForm(null);
    if (now.length === 0) void run(onMet);
    else if (now.length === left.length && isOneForm(now)) onClose();
  };
  return (
    <RecordContext value={{ project, reader, open: setForm }}>
      {form ? (
        <RecordDialogs dialog={form} onClose={closeForm} />
      ) : (
        <Dialog
          isOpen
          title={left.length === 0 ? `进入${stageText[to]}` : `进入${stageText[to]}还缺 ${left.length} 项`}
          onClose={onClose}
          footer={
            <>
              <Button onClick={onClose}>取消，放回原处</Button>
              {left.length === 0 ? (
                <Button variant="primary" isPending={isPending} onClick={() => void run(onMet)}>
                  进入{stageText[to]}
                </Button>
              ) : null}
            </>
          }
        >
          {error ? (
            <Notice tone="breached" isAlert>
              {failureOf(error).message}
            </Notice>
          ) : null}
          <p className="text-ink-muted">{project.name}</p>
          <MissingItems items={left} />
        </Dialog>
      )}
    </RecordContext>
  );
}
