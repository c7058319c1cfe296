"use client";

import { useQuery } from "@tanstack/react-query";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { Stat } from "@/components/ui/stat";
import { toast } from "@/components/ui/toast";
import type { HandOverPreview, UserDetail, Workload } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { useCommand } from "@/lib/api/use-command";
import { formatNumber } from "@/lib/format/number";
import { PanelForm } from "./panel-form";

type HandOverFormProps = { user: UserDetail; onBack: () => void };

/** Everything a leaver has in hand, to one colleague, in one step. */
export function HandOverForm({ user, onBack }: HandOverFormProps) {
  const preview = useQuery(api.user.previewHandOver.queryOptions({ input: { id: user.id } }));
  if (preview.isError) {
    return (
      <ErrorState title="移交内容未能读取" isCompact action={<Button onClick={onBack}>返回</Button>}>
        {failureOf(preview.error).message}
      </ErrorState>
    );
  }
  if (!preview.data) {
    return (
      <Loading>
        <SkeletonLines count={6} />
      </Loading>
    );
  }
  return <Ready user={user} preview={preview.data} onBack={onBack} />;
}

function Ready({ user, preview, onBack }: HandOverFormProps & { preview: HandOverPreview }) {
  const handOver = useCommand(api.user.handOver.mutationOptions(), {
    onDone: ({ projects, intents }) => {
      toast(`已移交 ${projects} 个项目、${intents} 条意向登记`);
      onBack();
    },
  });
  const { workload, successors } = preview;
  const isEmpty = workload.projects === 0 && workload.intents === 0;
  const onSubmit = (form: FormData) =>
    handOver.run({
      id: user.id,
      toUserId: String(form.get("toUserId") ?? ""),
      reason: String(form.get("reason") ?? ""),
    });
  if (isEmpty) {
    return (
      <div className="grid gap-4">
        <p>{user.displayName}名下没有项目，也没有待办的意向登记，无需移交。</p>
        <div>
          <Button onClick={onBack}>返回</Button>
        </div>
      </div>
    );
  }
  return (
    <PanelForm
      submitLabel="全部移交"
      isPending={handOver.isPending}
      message={handOver.message}
      onSubmit={onSubmit}
      onBack={onBack}
    >
      <WorkloadLine workload={workload} />
      <SelectField
        label="接手人"
        name="toUserId"
        isRequired
        placeholder={successors.length > 0 ? "选择接手人" : "没有可接手的人员"}
        options={successors.map(({ id, displayName, departmentName }) => ({
          value: id,
          label: `${displayName}（${departmentName}）`,
        }))}
        help="在用的招商专员或招商部门负责人；项目随接手人归入其部门。"
        error={handOver.fields.toUserId}
      />
      <TextField
        label="移交原因"
        name="reason"
        isRequired
        maxLength={200}
        placeholder="如：调离园区"
        error={handOver.fields.reason}
      />
    </PanelForm>
  );
}

function WorkloadLine({ workload }: { workload: Workload }) {
  return (
    <div className="grid grid-cols-3 gap-4 rounded-md bg-sunken px-4 py-3">
      <Stat label="项目" value={formatNumber(workload.projects)} unit="个" />
      <Stat label="其中有下一步" value={formatNumber(workload.nextSteps)} unit="个" />
      <Stat label="待办意向登记" value={formatNumber(workload.intents)} unit="条" />
    </div>
  );
}
