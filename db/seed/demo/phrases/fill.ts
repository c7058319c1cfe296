import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import { zoneText } from "@/lib/text/industries";
import type { Candidate } from "../candidate";
import type { Random } from "../random";

/** 1.65亿元, 8600万元. */
const amountText = (totalWan: number): string =>
  totalWan >= 10_000 ? `${String(totalWan / 10_000)}亿元` : `${totalWan}万元`;

const manager = /总经理|副总经理|总监/;

/** 陈总, or 陈志远（董事会秘书）. */
const callName = ({ contact }: Candidate): string =>
  manager.test(contact.title) ? `${contact.surname}总` : `${contact.name}（${contact.title}）`;

/** 6200平方米, 1.69万平方米. */
export const floorText = (sqm: number): string =>
  sqm >= 10_000 ? `${String(sqm / 10_000)}万平方米` : `${sqm}平方米`;

/** What the investor needs: land to build on, or floor to rent. */
export const siteText = ({ sizes }: Candidate): string =>
  sizes.landMu === null ? `约${floorText(sizes.factorySqm ?? 0)}厂房或楼宇` : `约${sizes.landMu}亩用地`;

export function fillPhrase(random: Random, candidate: Candidate, text: string): string {
  const { brand, line, zone, source, sizes } = candidate;
  const words: Record<string, string> = {
    c: callName(candidate),
    i: `${brand}${line.trade}`,
    p: line.product,
    z: zone === null ? "园区" : zoneText[zone],
    site: siteText(candidate),
    amt: amountText(sizes.totalWan),
    city: source.city,
  };
  return text.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? String(random.integer(3, 9)));
}

const offices = ["园区办公楼三楼会议室", "园区招商中心洽谈室", "投资服务中心二楼"] as const;

/** Where people met: at the investor's when the text says so, else in the park. */
export function placeOf(random: Random, candidate: Candidate, kind: FollowUpKind, text: string): string {
  if (text.includes("{city}")) return candidate.source.city;
  if (text.includes("展会")) return random.pick(["天津国家会展中心", "北京中国国际展览中心"]);
  if (kind === "meeting") return random.pick(offices);
  return candidate.zone === null ? "园区" : zoneText[candidate.zone];
}
