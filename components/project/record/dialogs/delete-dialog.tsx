"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { toast } from "@/components/ui/toast";
import { binDays } from "@/domain/project/delete";
import { api, client } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { useRestore } from "../../use-restore";
import { projectQuery } from "../queries";
import { useRecord } from "../record-context";

/** From the record's own page to its ledger, from the panel to the list beneath. */
function useLeave(id: string) {
  const router = useRouter();
  const pathname = usePathname();
  return () => {
    if (pathname === paths.project(id)) return router.replace(paths.leads);
    const address = new URL(window.location.href);
    address.searchParams.delete("open");
    router.replace(`${address.pathname}${address.search}`);
  };
}

/** Throws a lead away; it can be taken back at once, and for thirty days from the 回收站. */
export function DeleteDialog({ onClose }: { onClose: () => void }) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const restore = useRestore();
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { id, version, name } = project;
  const leave = useLeave(id);
  const deleting = useMutation({
    mutationFn: () => client.project.delete({ id, version, reason }),
    onSuccess: async () => {
      onClose();
      leave();
      toast(`已删除“${name}”`, {
        action: { label: "撤销", onAction: () => restore.mutate({ id, name }) },
      });
      queries.removeQueries({ queryKey: projectQuery(id).queryKey, type: "inactive" });
      await Promise.all([
        queries.invalidateQueries({ queryKey: api.project.list.key() }),
        queries.invalidateQueries({ queryKey: api.project.summary.key() }),
        queries.invalidateQueries({ queryKey: api.project.board.key() }),
        queries.invalidateQueries({ queryKey: api.project.listDeleted.key() }),
      ]);
    },
  });
  return (
    <FormDialog
      title="删除线索"
      submitLabel="删除"
      isDanger
      size="sm"
      isPending={deleting.isPending}
      error={deleting.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (reason.trim() !== "") deleting.mutate();
      }}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        跟进、文件和关联都随线索一起进回收站，{binDays} 天内可以恢复。谈不成的线索办理终止，不要删除。
      </p>
      <TextArea
        label="删除原因"
        isRequired
        help="如重复登记、测试录入"
        value={reason}
        maxLength={300}
        error={wasTried && reason.trim() === "" ? "填写删除原因" : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
