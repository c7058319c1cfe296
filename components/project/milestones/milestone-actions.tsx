"use client";

import { Button } from "@/components/ui/button";
import { Menu, type MenuItem } from "@/components/ui/menu";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import type { ReviewStep } from "@/domain/milestone/review-steps";
import { choicesFrom } from "@/domain/milestone/state-rules";
import { milestoneText } from "@/lib/text/milestones";
import { useRecord } from "../record/record-context";
import type { MilestoneDialog } from "./milestone-dialog";
import { useMarkNotApplicable } from "./use-mark-not-applicable";

type MilestoneActionsProps = { item: MilestoneItem; onOpen: (dialog: MilestoneDialog) => void };

const stepVerbs: Record<ReviewStep, string> = {
  submit: "提交审核",
  approve: "审核通过",
  returnReview: "退回",
  confirm: "确认",
  returnConfirmation: "退回",
};

const isForward = (step: ReviewStep): boolean => step !== "returnReview" && step !== "returnConfirmation";

/** The next thing to do as a button, the rest in a menu; nothing for who may only look. */
export function MilestoneActions({ item, onOpen }: MilestoneActionsProps) {
  const { project } = useRecord();
  const { code, state, abilities } = item;
  const name = milestoneText[code];
  const choices = choicesFrom(code, state, project.stage);
  const isFinishable = abilities.edit && state !== "done" && choices.includes("done");
  const rest = useMenuItems({ item, onOpen });
  return (
    <div className="ml-auto flex flex-wrap items-center justify-end gap-1.5">
      {abilities.steps.map((step) => (
        <Button
          key={step}
          size="sm"
          variant={isForward(step) ? "primary" : "secondary"}
          aria-label={`${name}：${stepVerbs[step]}`}
          onClick={() => onOpen({ kind: "step", code, step })}
        >
          {stepVerbs[step]}
        </Button>
      ))}
      {isFinishable ? (
        <Button
          size="sm"
          aria-label={`${name}：登记完成`}
          onClick={() => onOpen({ kind: "edit", code, state: "done" })}
        >
          登记完成
        </Button>
      ) : null}
      {rest.length > 0 ? (
        <Menu label={`${name}的更多操作`} icon="more" size="sm" groups={[{ id: "rest", items: rest }]} />
      ) : null}
    </div>
  );
}

function useMenuItems({ item, onOpen }: MilestoneActionsProps): MenuItem[] {
  const { project } = useRecord();
  const { mark } = useMarkNotApplicable();
  const { code, state, abilities, exemption } = item;
  const choices = choicesFrom(code, state, project.stage);
  const items: MenuItem[] = [];
  const offer = (to: (typeof choices)[number], label: string) => {
    if (to === state || !choices.includes(to)) return;
    items.push({ id: to, label, onAction: () => onOpen({ kind: "edit", code, state: to }) });
  };
  if (abilities.edit) {
    const label = state === "notStarted" ? "排计划、改内容" : "修改";
    items.push({ id: "edit", label, icon: "edit", onAction: () => onOpen({ kind: "edit", code }) });
    if (state === "notStarted") offer("inProgress", "开始办理");
    if (state === "blocked") offer("inProgress", "解除受阻");
    if (state === "done") offer("inProgress", "退回到办理中");
    offer("blocked", "登记受阻");
    if (exemption && choices.includes("notApplicable")) {
      items.push({ id: "notApplicable", label: "标为不适用", onAction: () => mark([item]) });
    } else offer("notApplicable", "标为不适用");
  }
  if (abilities.void) {
    const onAction = () => onOpen({ kind: "void", code });
    items.push({ id: "void", label: "作废", icon: "trash", isDanger: true, onAction });
  }
  return items;
}
