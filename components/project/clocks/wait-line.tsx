"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProjectClocksView } from "@/domain/clock/clock.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { ClockLight } from "./clock-light";

const WaitDialog = dynamic(() => import("./wait-dialog").then((module) => module.WaitDialog), { ssr: false });

type WaitLineProps = { projectId: string; waiting: ProjectClocksView["waiting"]; canWait: boolean };

/** What the project waits for, with the button that ends it; or the one that begins it. */
export function WaitLine({ projectId, waiting, canWait }: WaitLineProps) {
  const [isAsking, setIsAsking] = useState(false);
  const again = useCommand(api.wait.start.mutationOptions());
  const end = useCommand(api.wait.end.mutationOptions(), {
    onDone: () =>
      toast("时限恢复计算", {
        action: waiting
          ? { label: "撤销", onAction: () => again.run({ projectId, waitingFor: waiting.for }) }
          : undefined,
      }),
  });
  const refusal = end.message ?? again.message;
  return (
    <>
      {waiting ? (
        <span className="inline-flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
          <ClockLight light="paused" className="whitespace-normal">
            等待对方：{waiting.for}，第 {waiting.days} 天
          </ClockLight>
          {canWait ? (
            <Button size="sm" isPending={end.isPending} onClick={() => end.run({ projectId })}>
              对方已答复
            </Button>
          ) : null}
        </span>
      ) : canWait ? (
        <Button size="sm" variant="quiet" icon="clock" onClick={() => setIsAsking(true)}>
          等待对方
        </Button>
      ) : null}
      {refusal ? (
        <span role="alert" className="text-breached-text">
          {refusal}
        </span>
      ) : null}
      {isAsking ? <WaitDialog projectId={projectId} onClose={() => setIsAsking(false)} /> : null}
    </>
  );
}
