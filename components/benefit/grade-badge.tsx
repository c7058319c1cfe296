import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { BenefitGrade } from "@/domain/benefit/grade";
import { gradeText } from "@/lib/text/benefits";

const tones: Record<BenefitGrade, Tone> = { A: "plan", B: "accent", C: "behind", D: "breached" };

/** A 优先发展, with the tone's shape. */
export function GradeBadge({ grade }: { grade: BenefitGrade }) {
  return (
    <Badge tone={tones[grade]} hasMark>
      {grade} {gradeText[grade]}
    </Badge>
  );
}
