"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { Notice } from "@/components/ui/notice";
import type { MilestoneState } from "@/domain/milestone/milestone";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { choicesFrom } from "@/domain/milestone/state-rules";
import { milestoneStateText, milestoneText } from "@/lib/text/milestones";
import { useRecord } from "../../record/record-context";
import { DraftField } from "./draft-field";
import { EvidenceField } from "./evidence-field";
import { useEditMilestone } from "./use-edit-milestone";

type EditDialogProps = { item: MilestoneItem; startState: MilestoneState; onClose: () => void };

/** One step: its state and only the fields this state asks for. */
export function EditDialog({ item, startState, onClose }: EditDialogProps) {
  const { project } = useRecord();
  const form = useEditMilestone(item, startState, onClose);
  const { state } = form.values;
  const choices = choicesFrom(item.code, item.state, project.stage);
  const unmet = state === "done" || state === "inProgress" ? item.unmet : [];
  return (
    <FormDialog
      title={milestoneText[item.code]}
      submitLabel="保存"
      isPending={form.isPending}
      onSubmit={form.submit}
      onClose={onClose}
    >
      {form.problem ? (
        <Notice tone="breached" isAlert title="没有保存，填写的内容都在">
          {form.problem}
        </Notice>
      ) : null}
      {form.isStale ? (
        <Notice tone="behind" isAlert title="同事刚刚改过这个节点">
          已读取最新内容，再次保存只改动本次填写的栏目。
        </Notice>
      ) : null}
      {unmet.length > 0 ? (
        <Notice tone="behind">
          前置节点未完成：{unmet.map((code) => milestoneText[code]).join("、")}。确已先行办结的可继续登记。
        </Notice>
      ) : null}
      <SelectField
        label="状态"
        options={choices.map((value) => ({ value, label: milestoneStateText[value] }))}
        value={state}
        error={form.errors.state}
        className="sm:max-w-48"
        onChange={(event) => {
          const next = choices.find((choice) => choice === event.target.value);
          if (next) form.setState(next);
        }}
      />
      {form.keys.map((key) => (
        <DraftField key={key} name={key} item={item} form={form} />
      ))}
      {state === "done" ? <EvidenceField item={item} files={form.files} onChange={form.setFiles} /> : null}
    </FormDialog>
  );
}
