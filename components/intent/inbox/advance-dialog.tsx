import { type FormEvent, useId } from "react";
import { TextArea } from "@/components/form/text-area";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { AdvanceIntentInput } from "@/domain/intent/handle-intent.schema";
import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import { client } from "@/lib/api/client";
import { useStep } from "./use-step";

export type AdvanceTarget = AdvanceIntentInput["state"];

type Words = {
  title: string;
  confirm: string;
  done: string;
  note?: { label: string; help: string; isRequired: boolean };
};

const words: Record<AdvanceTarget, Words> = {
  contacted: {
    title: "记已联系",
    confirm: "记已联系",
    done: "已记为联系过",
    note: { label: "给企业的说明", help: "选填，企业查询进度时可见", isRequired: false },
  },
  closed: {
    title: "办结",
    confirm: "办结",
    done: "已办结",
    note: { label: "办理结果", help: "企业查询进度时可见", isRequired: true },
  },
  declined: {
    title: "不予受理",
    confirm: "不予受理",
    done: "已回复企业",
    note: { label: "不予受理的原因", help: "企业查询进度时可见", isRequired: true },
  },
  spam: { title: "标为疑似垃圾", confirm: "标为疑似垃圾", done: "已移入疑似垃圾" },
  received: { title: "恢复为待分派", confirm: "恢复", done: "已恢复为待分派" },
};

type AdvanceDialogProps = { intent: IntentDetail; target: AdvanceTarget; onClose: () => void };

/** Asks for the note that goes with a step; what the enterprise will read is said beside the field. */
export function AdvanceDialog({ intent, target, onClose }: AdvanceDialogProps) {
  const formId = useId();
  const step = useStep(onClose);
  const { title, confirm, done, note } = words[target];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const textOf = (name: string) => String(data.get(name) ?? "").trim() || undefined;
    const input = {
      id: intent.id,
      version: intent.version,
      state: target,
      publicNote: textOf("publicNote"),
      internalNote: textOf("internalNote"),
    };
    step.run(() => client.intent.advance(input), done);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" form={formId} variant="primary" isPending={step.isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="space-y-4">
        {step.failure && Object.keys(step.failure.fields).length === 0 ? (
          <Notice tone="breached" isAlert>
            {step.failure.message}
          </Notice>
        ) : null}
        {note ? (
          <TextArea
            name="publicNote"
            label={note.label}
            help={note.help}
            isRequired={note.isRequired}
            maxLength={500}
            error={step.failure?.fields.publicNote}
          />
        ) : null}
        <TextArea
          name="internalNote"
          label="内部备注"
          help="选填，企业看不到"
          maxLength={500}
          error={step.failure?.fields.internalNote}
        />
      </form>
    </Dialog>
  );
}
