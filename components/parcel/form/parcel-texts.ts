import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { type ParcelFieldKey, parcelFieldKeys } from "@/domain/land/parcel-fields";
import { decimalFromFen, fenFromWan } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import type { EditValue } from "@/domain/shared/edit.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { parcelFieldKind } from "@/lib/format/parcel-field";

/** What stands in the controls; a ticked box is `yes`. */
export type ParcelTexts = Readonly<Record<ParcelFieldKey, string>>;

export const storedValue = (parcel: ParcelDetail, key: ParcelFieldKey): EditValue => parcel[key];

/** A stored value as its control shows it. */
export function textOf(key: ParcelFieldKey, value: EditValue): string {
  if (value === null || value === false) return "";
  if (value === true) return "yes";
  const kind = parcelFieldKind(key);
  if (kind === "money") return decimalFromFen(fen(Number(value)), "wan");
  return kind === "decimal" ? trimDecimal(String(value)) : String(value);
}

const textsFrom = (read: (key: ParcelFieldKey) => string): ParcelTexts =>
  // safe because the keys are all keys of the record
  Object.fromEntries(parcelFieldKeys.map((key) => [key, read(key)])) as ParcelTexts;

export const textsOf = (parcel: ParcelDetail | undefined): ParcelTexts =>
  textsFrom((key) => (parcel ? textOf(key, storedValue(parcel, key)) : ""));

/** Fields that stand otherwise than they were opened. */
export const changedKeys = (texts: ParcelTexts, opened: ParcelTexts): ParcelFieldKey[] =>
  parcelFieldKeys.filter((key) => texts[key].trim() !== opened[key].trim());

/** A control's text as the procedure takes it; null when empty, the text itself where it can't be read. */
export function inputOf(key: ParcelFieldKey, text: string): EditValue {
  const kind = parcelFieldKind(key);
  const words = text.trim();
  if (kind === "flag") return words === "yes";
  if (words === "") return null;
  if (kind === "count") return /^\d{1,6}$/.test(words) ? Number(words) : words;
  if (kind !== "money") return words;
  const amount = fenFromWan(words);
  return amount.ok ? amount.value : words;
}

/** Money and counts that were not numbers, in the words of the form. */
export const unreadable = (key: ParcelFieldKey, value: EditValue): string | undefined => {
  if (typeof value !== "string") return undefined;
  const kind = parcelFieldKind(key);
  if (kind === "money") return "填写数字，单位万元，精确到分";
  return kind === "count" ? "填写整数" : undefined;
};
