import { type CrsStatement, statementOfName } from "../crs/statement";
import type { Findings } from "../finding";
import { cleanText, halfWidth, readNumber } from "../text/field";

export type TxtHeader = { statement: CrsStatement; name: string | null };

const headerLine = /^\s*([^,，=＝@]{1,20}?)\s*[=＝](.*)$/;

/** A `键=值` line of the header; undefined when the line is none. */
export function readHeaderLine(text: string): { key: string; value: string } | undefined {
  const [, key, value] = headerLine.exec(text) ?? [];
  return key === undefined || value === undefined ? undefined : { key, value: value.trim() };
}

const wholeNumber = (text: string | undefined): number | null => {
  const digits = /\d+(\.\d+)?/.exec(halfWidth(text ?? ""))?.[0];
  return digits === undefined ? null : Number(digits);
};

const unitOf = (text: string): "metre" | "degree" | undefined => {
  if (/^(米|m|公尺|meters?|metres?)$/i.test(text)) return "metre";
  return /^(度|degrees?|°|度分秒)$/i.test(text) ? "degree" : undefined;
};

const hasParameters = (text: string | undefined): boolean =>
  (text ?? "").split(/[,，]/).some((part) => (readNumber(part) ?? 0) !== 0);

/** What the header of a TXT says of the system of its points; values that can't be are reported. */
export function readHeader(values: ReadonlyMap<string, string>, findings: Findings): TxtHeader {
  const name = cleanText(values.get("坐标系"));
  if (hasParameters(values.get("转换参数"))) findings.add("TRANSFORM_UNUSED");
  const stated = statementOfName(name ?? "");
  const projected = values.get("投影类型") ?? "";
  if (/墨卡托|mercator/i.test(projected)) return { statement: { kind: "mercator", name: projected }, name };
  const unit = halfWidth(values.get("计量单位") ?? "").trim();
  const measured = unitOf(unit);
  if (unit !== "" && !measured) findings.add("UNIT_UNKNOWN", {}, { unit: cleanText(unit) ?? "" });
  if (stated.kind !== "cgcs2000") return { statement: stated, name };
  const width = wholeNumber(values.get("几度分带"));
  const isGeographic = measured === "degree" || /经纬|地理/.test(projected) ? true : null;
  return {
    name,
    statement: {
      ...stated,
      zone: isGeographic ? null : wholeNumber(values.get("带号")),
      meridian: isGeographic ? null : wholeNumber(values.get("中央子午线") ?? values.get("中央经线")),
      isSixDegrees: width === 6,
      isGeographic,
    },
  };
}
