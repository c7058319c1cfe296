import type { ConversionSplit } from "@/domain/flow/conversion.schema";
import { industries } from "@/domain/industry/industry";
import { sourceChannels } from "@/domain/project/source-channel";
import { cohortText } from "@/lib/text/flow";
import { industryText } from "@/lib/text/industries";
import { sourceChannelText } from "@/lib/text/projects";

/** What a line of the conversion tables is called. */
export function rowName(by: ConversionSplit, { key, name }: { key: string; name: string | null }): string {
  if (key === "all") return "合计";
  if (by === "period") return cohortText(key);
  const industry = by === "industry" ? industries.find((value) => value === key) : undefined;
  if (industry) return industryText[industry];
  const channel = by === "sourceChannel" ? sourceChannels.find((value) => value === key) : undefined;
  return channel ? sourceChannelText[channel] : (name ?? "未知");
}
