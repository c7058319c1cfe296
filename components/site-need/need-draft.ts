import { decimalFromFen, fenFromDecimal } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { criteria } from "@/domain/site-need/criteria";
import type { siteForms } from "@/domain/site-need/site-form";
import type { SiteNeedDraft, SiteNeedView } from "@/domain/site-need/site-need.schema";

/** Fields typed as text and sent as typed. */
export const textKeys = [
  "landMinSqm",
  "landMaxSqm",
  "floorMinSqm",
  "floorMaxSqm",
  "heightM",
  "loadTPerSqm",
  "craneT",
  "waterTPerDay",
  "sewageTPerDay",
  "steamTPerHour",
  "gasM3PerHour",
  "distanceMaxM",
  "neededFrom",
  "note",
] as const;
export type TextKey = (typeof textKeys)[number];

export type NeedDraft = Record<TextKey, string> & {
  form: (typeof siteForms)[number];
  use: string;
  industrialClass: string;
  fireClass: string;
  zones: readonly string[];
  powerKva: string;
  /** 万元 a 亩, 元 a ㎡ and month. */
  landPrice: string;
  rent: string;
  weights: Readonly<Record<string, string>>;
};

const formOf = ({ landNeedSqm, factoryNeedSqm }: SiteNeedView) => {
  if (landNeedSqm && factoryNeedSqm) return "either";
  return factoryNeedSqm ? "premises" : "land";
};

const priceText = (amount: number | undefined, unit: "wan" | "yuan"): string =>
  amount === undefined ? "" : decimalFromFen(fen(amount), unit);

/** The form as it opens: what is stored, else the areas the project was registered with. */
export function draftOf(view: SiteNeedView): NeedDraft {
  const { need } = view;
  const text = (key: TextKey): string => need?.[key] ?? "";
  // safe because the record is made of exactly these keys
  const texts = Object.fromEntries(textKeys.map((key) => [key, text(key)])) as Record<TextKey, string>;
  return {
    ...texts,
    landMinSqm: need ? texts.landMinSqm : (view.landNeedSqm ?? ""),
    floorMinSqm: need ? texts.floorMinSqm : (view.factoryNeedSqm ?? ""),
    form: need?.form ?? formOf(view),
    use: need?.use ?? "",
    industrialClass: need?.industrialClass ? String(need.industrialClass) : "",
    fireClass: need?.fireClass ?? "",
    zones: need?.zones ?? [],
    powerKva: need?.powerKva ? String(need.powerKva) : "",
    landPrice: priceText(need?.landPriceCeilingFenPerMu, "wan"),
    rent: priceText(need?.rentCeilingFenPerSqmMonth, "yuan"),
    weights: Object.fromEntries(
      criteria.flatMap((criterion) => {
        const weight = need?.weights[criterion];
        return weight === undefined ? [] : [[criterion, String(weight)]];
      }),
    ),
  };
}

function fenOf(text: string, unit: "wan" | "yuan"): number | undefined {
  if (text.trim() === "") return undefined;
  const read = fenFromDecimal(text, unit);
  return read.ok ? read.value : Number.NaN;
}

const numberOf = (text: string): number | undefined => (text.trim() === "" ? undefined : Number(text));

/** What is sent, as the schema reads it; it says what is wrong. */
export function inputOf(draft: NeedDraft): Record<keyof SiteNeedDraft, unknown> {
  const given = (text: string) => text.trim() || undefined;
  // safe because the record is made of exactly these keys
  const texts = Object.fromEntries(textKeys.map((key) => [key, given(draft[key])])) as Record<
    TextKey,
    string | undefined
  >;
  return {
    ...texts,
    form: draft.form,
    use: given(draft.use),
    industrialClass: numberOf(draft.industrialClass),
    fireClass: given(draft.fireClass),
    zones: draft.zones,
    powerKva: numberOf(draft.powerKva),
    landPriceCeilingFenPerMu: fenOf(draft.landPrice, "wan"),
    rentCeilingFenPerSqmMonth: fenOf(draft.rent, "yuan"),
    weights: Object.fromEntries(
      Object.entries(draft.weights).flatMap(([key, weight]) =>
        weight === "" ? [] : [[key, Number(weight)]],
      ),
    ),
  };
}
