import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { RadioCards } from "@/components/form/radio-cards";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import { api, client } from "@/lib/api/client";
import { useStep } from "./use-step";

/** Gives a submission to an officer of the department; how much each has in hand stands beside the name. */
export function AssignDialog({ intent, onClose }: { intent: IntentDetail; onClose: () => void }) {
  const formId = useId();
  const step = useStep(onClose);
  const { data, error } = useQuery(api.intent.assignees.queryOptions({ input: {} }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const assigneeId = String(new FormData(event.currentTarget).get("assigneeId") ?? "");
    if (assigneeId === "") return;
    step.run(() => client.intent.assign({ id: intent.id, version: intent.version, assigneeId }), "已分派");
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={intent.assigneeName === null ? "分派给" : `改派，现由${intent.assigneeName}承办`}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" form={formId} variant="primary" isPending={step.isPending}>
            分派
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="space-y-4">
        {error ? <Notice tone="breached">{error.message}</Notice> : null}
        {data?.length === 0 ? (
          <Notice tone="behind">本部门没有在岗的招商专员，联系系统管理员核对人员。</Notice>
        ) : null}
        {data === undefined && !error ? (
          <Loading>
            <SkeletonLines count={3} />
          </Loading>
        ) : null}
        {data && data.length > 0 ? (
          <RadioCards
            name="assigneeId"
            label="招商专员"
            isRequired
            columns={1}
            error={step.failure?.fields.assigneeId}
            options={data.map(({ id, name, openCount }) => ({
              value: id,
              label: name,
              note: `在办 ${openCount} 件`,
            }))}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
