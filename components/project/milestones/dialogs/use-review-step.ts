"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useStatMonth } from "@/components/form/use-open-months";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import {
  confirmMilestoneInput,
  reviewMilestoneInput,
  submitMilestoneInput,
} from "@/domain/milestone/review-milestone.schema";
import type { ReviewStep } from "@/domain/milestone/review-steps";
import { client } from "@/lib/api/client";
import { milestoneText } from "@/lib/text/milestones";
import { useRecord } from "../../record/record-context";
import { refreshMilestones } from "../queries";

const outcomes: Record<ReviewStep, string> = {
  submit: "已提交部门审核",
  approve: "已审核，转统计核定岗确认",
  returnReview: "已退回提交人",
  confirm: "已确认",
  returnConfirmation: "已退回提交人",
};

/** Sends a step of the review to the procedure that takes it. */
export function useReviewStep(item: MilestoneItem, step: ReviewStep, onClose: () => void) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const month = useStatMonth(item.actualOn);
  const refresh = () => void refreshMilestones(queries, project.id);
  const onDone = () => {
    toast(`${milestoneText[item.code]}${outcomes[step]}`);
    onClose();
  };
  const submitting = useSubmission({
    schema: submitMilestoneInput,
    send: (input) => client.milestone.submit(input).finally(refresh),
    onDone,
  });
  const reviewing = useSubmission({
    schema: reviewMilestoneInput,
    send: (input) => client.milestone.review(input).finally(refresh),
    onDone,
  });
  const confirming = useSubmission({
    schema: confirmMilestoneInput,
    send: (input) => client.milestone.confirm(input).finally(refresh),
    onDone,
  });
  const key = { id: item.id, version: item.version };
  const [active, draft] = {
    submit: [submitting, key] as const,
    approve: [reviewing, { ...key, decision: "approve" }] as const,
    returnReview: [reviewing, { ...key, decision: "return", reason }] as const,
    confirm: [confirming, { ...key, decision: "confirm", statMonth: month.value }] as const,
    returnConfirmation: [confirming, { ...key, decision: "return", reason }] as const,
  }[step];
  return {
    ...{ reason, setReason, month },
    errors: active.errors,
    failure: active.failure,
    isPending: active.isPending,
    submit: () => active.submit(draft),
  };
}
