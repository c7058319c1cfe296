"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { roleCan } from "@/domain/access/can";
import type { TerminationRequest } from "@/domain/termination/termination.schema";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { shanghaiDate } from "@/lib/format/date";
import { useRecord } from "../record/record-context";
import { DecisionButtons } from "./decision-buttons";
import { requestWords } from "./request-words";

/** The pending request to end this project, with what the reader may do about it. */
export function TerminationNotice() {
  const { project, reader } = useRecord();
  const { data } = useQuery({
    ...api.termination.list.queryOptions({ input: { projectId: project.id } }),
    enabled: roleCan(reader.role, "termination.read"),
  });
  const request = data?.items[0];
  if (!request) return null;
  const { requestedByName, createdAt, mayDecide, mayWithdraw } = request;
  return (
    <Notice
      tone="behind"
      title="已申请终止，待园区领导批准"
      action={
        mayDecide ? (
          <DecisionButtons request={request} />
        ) : mayWithdraw ? (
          <WithdrawButton request={request} />
        ) : undefined
      }
    >
      {requestWords(request)}（{requestedByName} {shanghaiDate(createdAt)} 申请）
    </Notice>
  );
}

function WithdrawButton({ request }: { request: TerminationRequest }) {
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => client.termination.withdraw({ id: request.id, version: request.version }),
    onSuccess: () => toast("终止申请已撤回"),
    onError: (error) => toast(`没有撤回：${failureOf(error).message}`, { tone: "breached" }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.termination.key() }),
  });
  return (
    <Button size="sm" isPending={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
      撤回申请
    </Button>
  );
}
