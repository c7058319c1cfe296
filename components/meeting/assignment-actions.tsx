"use client";

import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { Assignment } from "@/domain/meeting/assignment.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { assignmentStepText } from "@/lib/text/meetings";

const StepDialog = dynamic(() => import("./step-dialog").then((module) => module.StepDialog), { ssr: false });

export type WordedStep = "report" | "sendBack" | "cancel";

/** What the reader may do with a 交办事项 now. */
export function AssignmentActions({ assignment }: { assignment: Assignment }) {
  const router = useRouter();
  const [step, setStep] = useState<WordedStep | null>(null);
  const { id, version, steps } = assignment;
  const closing = useMutation({
    mutationFn: () => client.assignment.close({ id, version }),
    onSuccess: () => toast("已销号"),
    onError: (error) => toast(failureOf(error).message, { tone: "breached" }),
    onSettled: () => router.refresh(),
  });
  const worded = steps.filter((candidate) => candidate !== "close");
  return (
    <p className="flex flex-wrap gap-2 max-sm:mt-2" data-print="hidden">
      {steps.includes("close") ? (
        <Button size="sm" variant="primary" isPending={closing.isPending} onClick={() => closing.mutate()}>
          {assignmentStepText.close}
        </Button>
      ) : null}
      {worded.map((candidate) => (
        <Button
          key={candidate}
          size="sm"
          variant={candidate === "report" ? "primary" : "quiet"}
          onClick={() => setStep(candidate)}
        >
          {assignmentStepText[candidate]}
        </Button>
      ))}
      {step ? <StepDialog assignment={assignment} step={step} onClose={() => setStep(null)} /> : null}
    </p>
  );
}
