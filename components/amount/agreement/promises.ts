import type { Tone } from "@/components/ui/tone";
import type { AgreementDetail, AgreementReached } from "@/domain/amount/agreement-detail.schema";
import { daysBetween, isoDate } from "@/domain/calendar/date";

export type Pledge = {
  label: string;
  promised: string | number | null;
  reached: string | number | null;
  unit: "date" | "wan";
  verdict: { tone: Tone; words: string } | null;
};

type Promised = Pick<
  AgreementDetail,
  | "agreedStartOn"
  | "agreedCompletionOn"
  | "agreedProductionOn"
  | "agreedCapacityOn"
  | "promisedOutputFen"
  | "promisedTaxFen"
>;

function dateVerdict(promised: string | null, reached: string | null, today: string): Pledge["verdict"] {
  if (promised === null) return null;
  const days = daysBetween(isoDate(promised), isoDate(reached ?? today));
  if (reached !== null) {
    return days <= 0 ? { tone: "plan", words: "按期" } : { tone: "behind", words: `晚 ${days} 天` };
  }
  return days > 0
    ? { tone: "breached", words: `逾期 ${days} 天` }
    : { tone: "neutral", words: `还有 ${-days} 天` };
}

function figureVerdict(promised: number | null, reached: number | null): Pledge["verdict"] {
  if (promised === null || promised === 0 || reached === null) return null;
  const percent = Math.floor((reached / promised) * 100);
  return percent >= 100 ? { tone: "plan", words: "已兑现" } : { tone: "behind", words: `兑现 ${percent}%` };
}

/** What a contract promises beside what was reached; rows without a promise are left out. */
export function promisesOf(contract: Promised, reached: AgreementReached, today: string): Pledge[] {
  const dates = [
    ["开工", contract.agreedStartOn, reached.startedOn],
    ["竣工", contract.agreedCompletionOn, reached.completedOn],
    ["投产", contract.agreedProductionOn, reached.inProductionOn],
    ["达产", contract.agreedCapacityOn, reached.atCapacityOn],
  ] as const;
  const figures = [
    ["年产值", contract.promisedOutputFen, reached.annualOutputFen],
    ["年税收", contract.promisedTaxFen, reached.annualTaxFen],
  ] as const;
  return [
    ...dates.map(([label, promised, got]) => ({
      label,
      promised,
      reached: got,
      unit: "date" as const,
      verdict: dateVerdict(promised, got, today),
    })),
    ...figures.map(([label, promised, got]) => ({
      label,
      promised,
      reached: got,
      unit: "wan" as const,
      verdict: figureVerdict(promised, got),
    })),
  ].filter(({ promised }) => promised !== null);
}
