"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { Closing, Reopening } from "@/domain/month/closing.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { formatInstant, formatMonth } from "@/lib/format/date";
import type { MonthReader } from "./reader";
import type { ReopenStep } from "./reopen-dialog";

const ReopenDialog = dynamic(() => import("./reopen-dialog").then((module) => module.ReopenDialog), {
  ssr: false,
});

type ReopenNoticeProps = { closings: readonly Closing[]; reader: MonthReader };

/** The request that waits for the second person, with what the reader may do about it. */
export function ReopenNotice({ closings, reader }: ReopenNoticeProps) {
  const [step, setStep] = useState<ReopenStep | null>(null);
  const closing = closings.find(({ reopening }) => reopening?.state === "waiting");
  const reopening = closing?.reopening;
  if (!closing || !reopening) return null;
  const mayDecide = reader.mayDecide && !reopening.isOwn;
  return (
    <Notice tone="behind" title={`申请重开 ${formatMonth(closing.month)}`}>
      <RequestWords reopening={reopening} />
      <div className="mt-2 flex flex-wrap gap-2" data-print="hidden">
        {mayDecide ? (
          <>
            <Button onClick={() => setStep("approve")}>同意</Button>
            <Button onClick={() => setStep("refuse")}>不同意</Button>
          </>
        ) : null}
        {reader.mayClose && reopening.isOwn ? <Withdraw closing={closing} /> : null}
      </div>
      {step ? <ReopenDialog closing={closing} step={step} onClose={() => setStep(null)} /> : null}
    </Notice>
  );
}

function RequestWords({ reopening }: { reopening: Reopening }) {
  return (
    <>
      <p>{reopening.reason}</p>
      <p className="text-sm text-ink-muted">
        {reopening.requestedBy} {formatInstant(reopening.requestedAt)} 申请，待园区领导批准
      </p>
    </>
  );
}

function Withdraw({ closing }: { closing: Closing }) {
  const withdrawing = useCommand(api.month.withdrawReopen.mutationOptions(), {
    onDone: () => toast("申请已撤回"),
  });
  return (
    <>
      <Button
        isPending={withdrawing.isPending}
        onClick={() => withdrawing.run({ id: closing.id, version: closing.version })}
      >
        撤回申请
      </Button>
      {withdrawing.message ? <p className="text-breached-text">{withdrawing.message}</p> : null}
    </>
  );
}
