import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { CapitalKind } from "@/domain/enterprise/capital-kind";
import type { CertificateState } from "@/domain/enterprise/certificate";
import type { EnvironmentGrade, GrowthTier } from "@/domain/enterprise/grading";
import { environmentGradeText, growthTierText } from "@/lib/text/enterprises";
import { capitalKindText } from "@/lib/text/projects";

const certificateTones: Record<CertificateState, Tone> = {
  none: "neutral",
  valid: "plan",
  expiring: "behind",
  expired: "breached",
};

type CertificateBadgeProps = {
  certificate: CertificateState;
  expiresOn: string | null;
  /** Negative once it has ended. */
  daysLeft?: number | null;
};

/** 高新 with the day it ends; the words change as that comes near. */
export function CertificateBadge({ certificate, expiresOn, daysLeft }: CertificateBadgeProps) {
  if (certificate === "none" || expiresOn === null) return null;
  return (
    <Badge tone={certificateTones[certificate]} hasMark>
      {certificate === "expired"
        ? `高新证书 ${expiresOn} 已过期`
        : certificate === "expiring" && daysLeft !== undefined && daysLeft !== null
          ? daysLeft === 0
            ? "高新证书今天到期"
            : `高新证书还有 ${daysLeft} 天到期`
          : `高新 至 ${expiresOn}`}
    </Badge>
  );
}

type GradingBadgesProps = {
  growthTier: GrowthTier | null;
  environmentGrade: EnvironmentGrade | null;
  capitalKind: CapitalKind;
};

/** 雏鹰, 瞪羚, 领军; 环保绩效; capital that is not domestic. */
export function GradingBadges({ growthTier, environmentGrade, capitalKind }: GradingBadgesProps) {
  return (
    <>
      {growthTier ? <Badge tone="accent">{growthTierText[growthTier]}</Badge> : null}
      {environmentGrade ? <Badge>环保绩效 {environmentGradeText[environmentGrade]}</Badge> : null}
      {capitalKind === "domestic" ? null : <Badge>{capitalKindText[capitalKind]}</Badge>}
    </>
  );
}
