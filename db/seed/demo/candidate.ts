import type { IsoDate } from "@/domain/calendar/date";
import type { Industry } from "@/domain/industry/industry";
import type { Zone } from "@/domain/land/zone";
import type { SourceChannel } from "@/domain/project/source-channel";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import type { Attention } from "./attention";
import type { Fate } from "./fate";
import { productText } from "./lines/all-lines";
import type { ProductLine } from "./lines/line";
import { inventPerson, type Person } from "./names";
import type { Random } from "./random";
import { type Sizes, sizesOf } from "./sizes";
import type { Source } from "./sources";
import { layOut, type Timeline } from "./timeline";

/** Everything decided about one project before its rows are written. */
export type Candidate = {
  fate: Fate;
  line: ProductLine;
  source: Source;
  brand: string;
  title: string;
  contact: Person;
  sizes: Sizes;
  timeline: Timeline;
  zone: Zone | null;
  channel: SourceChannel;
  isCapitalRelief: boolean;
  isOpen: boolean;
  attention: Attention;
};

const zonesFor: Record<Industry, readonly Zone[]> = {
  advancedEquipment: ["smart", "smart", "smart", "north", "north", "south"],
  biomedicine: ["biomedical", "biomedical", "biomedical", "biomedical", "north", "smart"],
  informationTechnology: ["smart", "smart", "smart", "central", "south"],
  technologyServices: ["central", "central", "central", "central", "smart"],
  bicycle: ["south", "south", "north"],
  autoParts: ["north", "north", "south"],
  homeFurnishing: ["south", "south", "north"],
  metalProducts: ["north"],
  other: ["central"],
};

const forms = ["生产基地", "智能工厂", "研发制造基地", "产业化", "华北制造中心", "总部及生产基地"] as const;

/** 砺拓谐波减速器生产基地项目; a centre or institute is named as it is. */
function titleOf(random: Random, brand: string, line: ProductLine): string {
  if (/(中心|孵化器|研究院|实验室|总部|平台)$/.test(line.product)) return `${brand}${line.product}项目`;
  if (line.product === "行业应用软件") return `${brand}${line.product}北方研发中心项目`;
  if (line.product === "设备融资租赁") return `${brand}${line.product}业务总部项目`;
  return `${brand}${line.product}${random.pick(forms)}项目`;
}

/** Stages in which one open project came by the public form, so that the way from form to project can be seen. */
export const formStages: readonly Stage[] = ["L1", "L3"];

function channelOf(random: Random, source: Source): SourceChannel {
  const draw = random.next();
  if (source.regionCode.startsWith("11") && draw < 0.3) return "capitalRelief";
  if (draw < 0.55) return "ownOutreach";
  if (draw < 0.72) return "enterpriseReferral";
  if (draw < 0.81) return "agency";
  if (draw < 0.9) return "exhibition";
  return draw < 0.95 ? "assigned" : "publicForm";
}

export type CandidateInput = {
  fate: Fate;
  line: ProductLine;
  source: Source;
  brand: string;
  totalWan: number;
  attention: Attention;
  today: IsoDate;
  /** Set where the story needs it. */
  channel?: SourceChannel | undefined;
};

/** Decides one project: site, people, dates, channel. */
export function decide(random: Random, input: CandidateInput): Candidate {
  const { fate, line, source, brand, totalWan, attention, today } = input;
  const sizes = sizesOf(random, line.industry, totalWan);
  const channel = input.channel ?? channelOf(random, source);
  const rents = sizes.landMu === null;
  const hasZone = hasReached(fate.stage, "L2") || random.chance(0.4);
  return {
    fate,
    line: productText(random, line),
    source,
    brand,
    title: titleOf(random, brand, line),
    contact: inventPerson(random),
    sizes,
    timeline: layOut(random, { fate, rents, today, leastStay: attention.gapDays + 2 }),
    zone: hasZone ? random.pick(zonesFor[line.industry]) : null,
    channel,
    isCapitalRelief:
      channel === "capitalRelief" || (source.regionCode.startsWith("11") && random.chance(0.2)),
    isOpen: fate.standing === "normal" || fate.standing === "suspended",
    attention,
  };
}
