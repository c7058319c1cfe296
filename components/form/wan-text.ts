const decimal = /^(\d{1,13})(?:\.(\d{0,6}))?$/;

/** Drops what people paste into an amount: thousands separators, spaces, full-width digits and dots. */
export function cleanAmountText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[,\s，]/g, "")
    .replace(/。/g, ".");
}

/** 万元 as text → 亿元 as text, by moving the point; null when it is no amount or less than 1 亿元. */
export function wanTextToYiText(text: string): string | null {
  const match = decimal.exec(text);
  if (!match) return null;
  const whole = (match[1] ?? "").replace(/^0+(?=\d)/, "");
  if (whole.length <= 4) return null;
  const yi = whole.slice(0, -4).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = `${whole.slice(-4)}${match[2] ?? ""}`.replace(/0+$/, "");
  return rest === "" ? yi : `${yi}.${rest}`;
}
