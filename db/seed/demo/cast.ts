import type { IsoDate } from "@/domain/calendar/date";
import { hasReached } from "@/domain/project/stage-order";
import { attentionOf } from "./attention";
import { type Candidate, decide, formStages } from "./candidate";
import { type Fate, fates } from "./fate";
import { drawLines } from "./lines/all-lines";
import { brandNames } from "./names";
import type { Random } from "./random";
import { drawTotalWan } from "./sizes";
import { drawSources } from "./sources";

/** A few projects of ten 亿元 and more, 万元, by the stage they have reached. */
const giants: readonly (readonly [stage: Fate["stage"], totalWan: number])[] = [
  ["L3", 150_000],
  ["S1", 108_000],
  ["B2", 126_000],
  ["O2", 103_000],
];

/** Industries big enough for one of them. */
const isHeavy = (industry: string): boolean => industry === "advancedEquipment" || industry === "biomedicine";

/** Decides every project of the demo: fate, line, source, size and dates. */
export function castCandidates(random: Random, today: IsoDate): Candidate[] {
  const lines = drawLines(random);
  const sources = drawSources(random);
  const brands = brandNames(random);
  const waiting = [...giants];
  const forms = [...formStages];
  return fates.flatMap((fate, index) => {
    const [line, source, brand] = [lines[index], sources[index], brands[index]];
    if (!line || !source || !brand) return [];
    const giant =
      isHeavy(line.industry) && fate.standing === "normal"
        ? waiting.findIndex(([stage]) => stage === fate.stage)
        : -1;
    const [taken] = giant >= 0 ? waiting.splice(giant, 1) : [];
    const form = fate.standing === "normal" ? forms.indexOf(fate.stage) : -1;
    const channel = form >= 0 ? ("publicForm" as const) : undefined;
    if (form >= 0) forms.splice(form, 1);
    const isSigned = hasReached(fate.stage, "S2");
    const totalWan = taken?.[1] ?? drawTotalWan(random, line.industry, isSigned);
    return [
      decide(random, {
        fate,
        line,
        source,
        brand,
        totalWan,
        attention: attentionOf(random, fate),
        today,
        channel,
      }),
    ];
  });
}
