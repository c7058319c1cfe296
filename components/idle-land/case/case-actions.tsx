"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { IdleCaseDetail } from "@/domain/idle-land/case.schema";
import type { ParkStep } from "@/domain/idle-land/case-moves";
import { parkStepText } from "@/lib/text/idle-land";

const CheckDialog = dynamic(() => import("./check-dialog").then((module) => module.CheckDialog), {
  ssr: false,
});
const TransferDialog = dynamic(() => import("./transfer-dialog").then((module) => module.TransferDialog), {
  ssr: false,
});
const RecordDialog = dynamic(() => import("./record-dialog").then((module) => module.RecordDialog), {
  ssr: false,
});
const CloseDialog = dynamic(() => import("./close-dialog").then((module) => module.CloseDialog), {
  ssr: false,
});

/** What comes next in each state; the others stand beside it. */
function primaryOf({ state, parkSteps }: IdleCaseDetail): ParkStep | undefined {
  if (state === "checked") return "transfer";
  return parkSteps[0];
}

function labelOf(step: ParkStep, { state }: IdleCaseDetail): string {
  return step === "check" && state === "checked" ? "更正核查" : parkStepText[step];
}

/** What the reader may do with a case now. */
export function CaseActions({ detail }: { detail: IdleCaseDetail }) {
  const [step, setStep] = useState<ParkStep | null>(null);
  const primary = primaryOf(detail);
  const others = detail.parkSteps.filter((candidate) => candidate !== primary);
  const dialog = { detail, onClose: () => setStep(null) };
  return (
    <>
      {[...others, ...(primary ? [primary] : [])].map((candidate) => (
        <Button
          key={candidate}
          variant={candidate === primary ? "primary" : undefined}
          onClick={() => setStep(candidate)}
        >
          {labelOf(candidate, detail)}
        </Button>
      ))}
      {step === "check" ? <CheckDialog {...dialog} /> : null}
      {step === "transfer" ? <TransferDialog {...dialog} /> : null}
      {step === "record" ? <RecordDialog {...dialog} /> : null}
      {step === "close" ? <CloseDialog {...dialog} /> : null}
    </>
  );
}
