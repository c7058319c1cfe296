import type { ReactNode } from "react";
import type { Industry } from "@/domain/industry/industry";
import { hueShape, hueText, type IndustryHue, industryHue } from "./industry-mark";

export function IndustryMark({ hue, size = 9 }: { hue: IndustryHue; size?: number }) {
  return (
    <svg className={`shrink-0 ${hueText[hue]}`} width={size} height={size} viewBox="0 0 10 10" aria-hidden>
      <path fill="currentColor" d={hueShape[hue]} />
    </svg>
  );
}

/** Shape and word, the same shape in every chart and list. */
export function IndustryChip({ industry, children }: { industry: Industry; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <IndustryMark hue={industryHue(industry)} />
      {children}
    </span>
  );
}
