import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { AuditVerdict } from "@/domain/plan/audit";
import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { auditVerdictText, planAuditText } from "@/lib/text/plan-audit";

export const verdictTones: Record<AuditVerdict, Tone> = {
  consistent: "plan",
  roundingLevel: "plan",
  consistentOnlyAsTotal: "behind",
  inconsistent: "breached",
  baselineMissing: "paused",
  measureUndefined: "behind",
  targetUnset: "paused",
  noGrowthClaimed: "neutral",
  redLine: "accent",
};

/** A closed plan that names no target never will. */
function verdictWords({ audit, target, unit, kind }: PlanIndicator, isClosed: boolean) {
  if (!audit || !target) return { badge: "未列入", sentence: "本规划期未列此项" };
  if (isClosed && audit.verdict === "targetUnset") {
    return { badge: "未提目标", sentence: "规划只给出现状，没有提出目标" };
  }
  return {
    badge: auditVerdictText[audit.verdict],
    sentence: planAuditText({ ...target, kind }, audit, unit),
  };
}

/** Whether the plan's own arithmetic holds for an indicator, in words, with the plan's text behind it. */
export function Verdict({ indicator, isClosed }: { indicator: PlanIndicator; isClosed: boolean }) {
  const { target, audit } = indicator;
  const { badge, sentence } = verdictWords(indicator, isClosed);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Badge tone={audit ? verdictTones[audit.verdict] : "paused"} hasMark>
          {badge}
        </Badge>
        <span className="min-w-0 text-sm text-ink-muted">{sentence}</span>
      </p>
      {target?.quote ? (
        <details className="mt-0.5 text-sm">
          <summary className="touch w-fit cursor-pointer text-accent-text">规划原文</summary>
          <blockquote className="mt-1 border-l-2 border-accent-line pl-3 whitespace-pre-line text-ink-muted">
            {target.quote}
          </blockquote>
          {target.baseNote ? <p className="mt-1 text-ink-muted">说明：{target.baseNote}</p> : null}
        </details>
      ) : null}
    </>
  );
}
