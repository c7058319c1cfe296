import { Badge } from "@/components/ui/badge";
import { auditTarget, type IndicatorTarget } from "@/domain/plan/audit";
import { auditVerdictText, planAuditText } from "@/lib/text/plan-audit";
import { verdictTones } from "./verdict";

/** The check of what is being typed, at every key. */
export function LiveAudit({ target, unit }: { target: IndicatorTarget | null; unit: string }) {
  const audit = target && auditTarget(target);
  return (
    <div aria-live="polite" className="rounded-md bg-sunken px-3 py-2">
      <p className="text-sm text-ink-muted">算术核对</p>
      {target && audit ? (
        <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
          <Badge tone={verdictTones[audit.verdict]} hasMark>
            {auditVerdictText[audit.verdict]}
          </Badge>
          <span className="min-w-0">{planAuditText(target, audit, unit)}</span>
        </p>
      ) : (
        <p className="mt-0.5 text-ink-muted">数字填全后自动核对</p>
      )}
    </div>
  );
}
