"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { api, client } from "@/lib/api/client";
import { roleText } from "@/lib/text/roles";
import { refreshProject } from "../queries";
import { useRecord } from "../record-context";
import { useMoveToast } from "../use-undo-move";

/** Gives the project to a colleague of the department. */
export function AssignDialog({ onClose }: { onClose: () => void }) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const [ownerId, setOwnerId] = useState("");
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { data } = useQuery(api.colleague.list.queryOptions({ input: { assignableOnly: true } }));
  const options = (data?.items ?? [])
    .filter(({ id }) => id !== project.owner?.id)
    .map(({ id, displayName, role }) => ({ value: id, label: `${displayName}（${roleText[role]}）` }));
  const { id, version } = project;
  const moved = useMoveToast(id);
  const assigning = useMutation({
    mutationFn: () => client.project.assign({ id, version, ownerId, reason: reason.trim() || undefined }),
    onSuccess: ({ moveId }) => {
      const name = data?.items.find((person) => person.id === ownerId)?.displayName ?? "该同事";
      moved(`已分派给${name}`, moveId);
      onClose();
    },
    onSettled: () => refreshProject(queries, id),
  });
  return (
    <FormDialog
      title={project.owner ? "改派责任人" : "分派责任人"}
      submitLabel="分派"
      size="sm"
      isPending={assigning.isPending}
      error={assigning.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (ownerId) assigning.mutate();
      }}
      onClose={onClose}
    >
      <SelectField
        label="责任人"
        isRequired
        placeholder="选择同事"
        options={options}
        value={ownerId}
        error={wasTried && !ownerId ? "选择责任人" : undefined}
        onChange={(event) => setOwnerId(event.target.value)}
      />
      <TextField
        label="原因"
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
