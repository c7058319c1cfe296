"use client";

import type { ReactNode } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { FileChip } from "@/components/ui/file/file-chip";
import { Notice } from "@/components/ui/notice";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { type ReviewStep, submissionGaps } from "@/domain/milestone/review-steps";
import { shanghaiDate } from "@/lib/format/date";
import { documentNoText, milestoneText, submissionGapText } from "@/lib/text/milestones";
import { useRecord } from "../../record/record-context";
import { FormProblem } from "./form-problem";
import { useReviewStep } from "./use-review-step";

type StepDialogProps = { item: MilestoneItem; step: ReviewStep; onClose: () => void };

const words: Record<ReviewStep, { title: string; verb: string; note: string }> = {
  submit: {
    title: "提交审核",
    verb: "提交审核",
    note: "先由招商部门负责人审核，再由统计核定岗确认并选定统计月。",
  },
  approve: { title: "部门审核", verb: "审核通过", note: "核对日期、文号和佐证，通过后转统计核定岗确认。" },
  returnReview: { title: "退回", verb: "退回", note: "退回后由提交人修改，再次提交。" },
  confirm: { title: "确认", verb: "确认", note: "确认后内容锁定，按统计月计入；更正须作废后重新登记。" },
  returnConfirmation: { title: "退回", verb: "退回", note: "退回后由提交人修改，再次提交、审核。" },
};

/** One step of 提交 → 部门审核 → 确认 with what there is to be judged. */
export function StepDialog({ item, step, onClose }: StepDialogProps) {
  const { project } = useRecord();
  const form = useReviewStep(item, step, onClose);
  const { title, verb, note } = words[step];
  const isReturn = step === "returnReview" || step === "returnConfirmation";
  const gaps = step === "submit" ? gapsOf(item, project) : [];
  return (
    <FormDialog
      title={`${title}：${milestoneText[item.code]}`}
      submitLabel={verb}
      isDanger={isReturn}
      isPending={form.isPending}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <FormProblem failure={form.failure} />
      <p className="text-ink-muted">{note}</p>
      <Judged item={item} />
      {gaps.length > 0 ? (
        <Notice tone="behind" title="提交前还差">
          {gaps.map((gap) => submissionGapText[gap]).join("、")}
        </Notice>
      ) : null}
      {step === "confirm" ? (
        <SelectField
          label="统计月"
          isRequired
          {...form.month}
          error={form.errors.statMonth}
          className="sm:max-w-48"
        />
      ) : null}
      {isReturn ? (
        <TextArea
          label="退回原因"
          isRequired
          help="写明缺什么、怎么改"
          value={form.reason}
          error={form.errors.reason}
          onChange={(event) => form.setReason(event.target.value)}
        />
      ) : null}
    </FormDialog>
  );
}

const gapsOf = (item: MilestoneItem, project: { owner: { id: string } | null }) =>
  submissionGaps({
    ...item,
    submittedBy: null,
    reviewedBy: null,
    ownerId: project.owner?.id ?? null,
    departmentId: "",
    fileCount: item.files.length,
  });

function Judged({ item }: { item: MilestoneItem }): ReactNode {
  const { code, actualOn, plannedOn, documentNo, issuingBody, submitted, reviewed, files } = item;
  return (
    <DescriptionList columns={1}>
      <Description label="实际完成">{actualOn ?? ""}</Description>
      <Description label="计划完成">{plannedOn ?? ""}</Description>
      <Description label={documentNoText[code]}>{documentNo ?? ""}</Description>
      <Description label="办理单位">{issuingBody ?? ""}</Description>
      {submitted ? (
        <Description label="提交">
          {submitted.name ?? ""} {shanghaiDate(submitted.at)}
        </Description>
      ) : null}
      {reviewed ? (
        <Description label="审核">
          {reviewed.name ?? ""} {shanghaiDate(reviewed.at)}
        </Description>
      ) : null}
      <Description label="佐证">
        {files.length > 0 ? (
          <span className="grid gap-1">
            {files.map((file) => (
              <FileChip key={file.id} file={file} among={files} />
            ))}
          </span>
        ) : (
          ""
        )}
      </Description>
    </DescriptionList>
  );
}
