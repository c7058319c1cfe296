import type { ParcelUse } from "@/domain/land/parcel-state";
import type { IdleClass, IntensityClass, MapShade, StateGroup, UtilityClass } from "@/domain/land-map/shade";
import { parcelUseText } from "@/lib/text/industries";

export type GroundColour = "stone" | "leaf" | "straw" | "clay" | "lake" | "earth" | "plum" | "brick" | "pine";

export type GroundPattern = "plain" | "dots" | "rising" | "falling" | "level" | "cross";

/** How one class of ground is drawn: in a colour and, for those who don't see it, in a pattern. */
export type ShadeLook = { label: string; colour: GroundColour; pattern: GroundPattern };

const look = (label: string, colour: GroundColour, pattern: GroundPattern = "plain"): ShadeLook => ({
  label,
  colour,
  pattern,
});

const states: Record<StateGroup, ShadeLook> = {
  reserve: look("规划、收储", "stone", "dots"),
  available: look("可供", "leaf"),
  supplied: look("已供未动工", "straw", "rising"),
  building: look("在建", "clay", "cross"),
  built: look("建成使用", "lake", "level"),
};

const uses: Record<ParcelUse, ShadeLook> = {
  industrial: look(parcelUseText.industrial, "earth"),
  logistics: look(parcelUseText.logistics, "plum", "falling"),
  research: look(parcelUseText.research, "lake", "level"),
  commercial: look(parcelUseText.commercial, "brick", "cross"),
  standardFactory: look(parcelUseText.standardFactory, "pine", "rising"),
};

const intensities: Record<IntensityClass, ShadeLook> = {
  met: look("达到下限", "leaf"),
  below: look("低于下限", "brick", "cross"),
  unknown: look("未落实项目、无下限或无权查看", "stone", "dots"),
};

const utilities: Record<UtilityClass, ShadeLook> = {
  complete: look("全通", "leaf"),
  nearly: look("缺 1–2 项", "straw", "rising"),
  partly: look("缺 3 项以上", "brick", "cross"),
  unknown: look("未登记", "stone", "dots"),
};

const idles: Record<IdleClass, ShadeLook> = {
  suspected: look("疑似闲置", "brick", "cross"),
  warning: look("临近或逾期未动工", "straw", "rising"),
  clear: look("正常", "leaf"),
  unknown: look("未供、资料不全或无权查看", "stone", "dots"),
};

/** Classes of a shade in the order of its legend. */
export const shadeLooks = {
  state: states,
  use: uses,
  intensity: intensities,
  utilities,
  idle: idles,
} satisfies Record<MapShade, Record<string, ShadeLook>>;

export const shadeText: Record<MapShade, string> = {
  state: "按状态",
  use: "按用途",
  intensity: "按投资强度",
  utilities: "按配套",
  idle: "按闲置",
};

const lost: ShadeLook = look("", "stone", "dots");

export function lookOf(shade: MapShade, kind: string): ShadeLook {
  const looks: Record<string, ShadeLook> = shadeLooks[shade];
  return looks[kind] ?? lost;
}
