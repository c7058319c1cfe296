"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { standingText, terminationReasonText } from "@/lib/text/stages";
import { TerminationNotice } from "../termination/termination-notice";
import { useRecord } from "./record-context";

/** Why the project does not move on, and the way back where there is one. */
export function StandingNotice() {
  const { project, open } = useRecord();
  const { standing, standingReason, terminationReason, transferredTo, firstTalkCredit, resumeOn, abilities } =
    project;
  if (standing === "normal") return <TerminationNotice />;
  const facts = [
    terminationReason && terminationReasonText[terminationReason],
    transferredTo && `流转至${transferredTo}`,
    resumeOn && `${resumeOn} 重启`,
    standingReason,
    firstTalkCredit && `首谈贡献：${firstTalkCredit}`,
  ].filter(Boolean);
  return (
    <>
      {standing === "suspended" ? <TerminationNotice /> : null}
      <Notice
        tone={standing === "terminated" ? "breached" : "paused"}
        title={`项目已${standingText[standing]}`}
        action={
          abilities.standings.includes("normal") ? (
            <Button size="sm" onClick={() => open({ kind: "standing", to: "normal" })}>
              恢复正常
            </Button>
          ) : undefined
        }
      >
        {facts.join("；")}
      </Notice>
    </>
  );
}
