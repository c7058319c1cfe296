"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { AuditVerdict } from "@/domain/audit/audit.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { formatNumber } from "@/lib/format/number";

type State = { isRunning: boolean; verdict?: AuditVerdict; failure?: string };

/** Recomputes the whole chain in parts, from the first entry to the last or to the first that does not fit. */
export function VerifyChain() {
  const [state, setState] = useState<State>();
  const verify = async () => {
    setState({ isRunning: true });
    try {
      let verdict = await client.audit.verify({ from: 1 });
      while (verdict.brokenAt === null && !verdict.isComplete) {
        setState({ isRunning: true, verdict });
        verdict = await client.audit.verify({ from: verdict.to + 1 });
      }
      setState({ isRunning: false, verdict });
    } catch (error) {
      setState({ isRunning: false, failure: failureOf(error).message });
    }
  };
  return (
    <>
      <Button icon="shield" isPending={state?.isRunning ?? false} onClick={() => void verify()}>
        校验完整性
      </Button>
      <Dialog
        isOpen={state !== undefined}
        onClose={() => setState(undefined)}
        title="校验审计日志"
        size="sm"
        isDismissable
      >
        {state ? <Outcome state={state} /> : null}
      </Dialog>
    </>
  );
}

function Outcome({ state: { isRunning, verdict, failure } }: { state: State }) {
  if (failure) return <Notice tone="breached">{failure}</Notice>;
  if (isRunning || !verdict) {
    const ratio = verdict ? verdict.to / verdict.last : 0;
    const text = verdict
      ? `已校验 ${formatNumber(verdict.to)} / ${formatNumber(verdict.last)} 条`
      : "正在校验";
    return <ProgressBar ratio={ratio} label="校验进度" valueText={text} />;
  }
  if (verdict.brokenAt !== null) {
    return (
      <Notice tone="breached" title={`第 ${formatNumber(verdict.brokenAt)} 条起不一致`} isAlert>
        该条记录被改动、删除或插入过，此后的记录不能作为依据。保留现场并立即报告。
      </Notice>
    );
  }
  return (
    <Notice tone="plan" title="日志完整" isAlert>
      第 1 条至第 {formatNumber(verdict.last)} 条逐条相连，内容与校验值一致。
    </Notice>
  );
}
