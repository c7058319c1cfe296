import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import { client } from "@/lib/api/client";
import { industryText } from "@/lib/text/industries";
import { duplicatesQuery } from "./duplicate-hints";
import { useStep } from "./use-step";

const shortName = (name: string) => name.replace(/(股份有限公司|有限责任公司|有限公司)$/, "");

/** Makes a lead of a submission; beside a strong match it asks why. */
export function AcceptDialog({ intent, onClose }: { intent: IntentDetail; onClose: () => void }) {
  const formId = useId();
  const step = useStep(onClose);
  const { data: duplicates } = useQuery(duplicatesQuery(intent.id));
  const needsReason = duplicates?.level === "strong";
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const textOf = (name: string) => String(data.get(name) ?? "").trim() || undefined;
    const target = {
      kind: "newProject" as const,
      projectName: textOf("projectName") ?? "",
      confirmedDuplicateReason: textOf("confirmedDuplicateReason"),
    };
    step.run(
      () =>
        client.intent.accept({
          id: intent.id,
          version: intent.version,
          target,
          publicNote: textOf("publicNote"),
        }),
      "已转为线索",
    );
  };
  const fields = step.failure?.fields ?? {};
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="转为线索"
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" form={formId} variant="primary" isPending={step.isPending}>
            转为线索
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="space-y-4">
        {step.failure && Object.keys(fields).length === 0 ? (
          <Notice tone="breached" isAlert>
            {step.failure.message}
          </Notice>
        ) : null}
        <p className="text-ink-muted">
          企业、联系人和登记内容随线索建立，责任人为{intent.isMine ? "本人" : intent.assigneeName}
          {intent.parcelCode ? "，意向地块一并关联" : ""}。
        </p>
        <TextField
          name="projectName"
          label="项目名称"
          isRequired
          maxLength={80}
          defaultValue={`${shortName(intent.enterpriseName)}${industryText[intent.industry]}项目`}
          error={fields["target.projectName"] ?? fields.projectName ?? fields.investorName}
        />
        {needsReason ? (
          <TextArea
            name="confirmedDuplicateReason"
            label="与高度疑似的记录并存的原因"
            isRequired
            maxLength={300}
            error={fields["target.confirmedDuplicateReason"]}
          />
        ) : null}
        <TextArea
          name="publicNote"
          label="给企业的说明"
          help="选填，企业查询进度时可见"
          maxLength={500}
          error={fields.publicNote}
        />
      </form>
    </Dialog>
  );
}
