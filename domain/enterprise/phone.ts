import { ok, type Result, refuse } from "@/domain/shared/result";

export const phoneKinds = ["mobile", "landline", "service", "overseas"] as const;

export type PhoneKind = (typeof phoneKinds)[number];

export type Phone = { kind: PhoneKind; value: string };

export type PhoneCode = "EMPTY" | "MOBILE_LENGTH" | "FORMAT";

const patterns: readonly (readonly [PhoneKind, RegExp])[] = [
  ["mobile", /^1[3-9]\d{9}$/],
  ["service", /^400-?\d{3}-?\d{4}$/],
  ["landline", /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/],
  ["overseas", /^\+(?!86)[1-9]\d{5,14}$/],
];

/** NFKC, no spaces or brackets, one kind of hyphen, no +86 before a mainland number. */
export function normalizePhone(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s()]/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/^0086|^\+86-?/, "+86");
  if (/^(\+86|86)?1[3-9]/.test(plain)) return plain.replace(/^\+?86/, "").replace(/-/g, "");
  if (plain.startsWith("+86")) return plain.replace(/^\+860?/, "0");
  return plain.startsWith("+") ? `+${plain.slice(1).replace(/-/g, "")}` : plain;
}

/** Reads a mainland mobile, landline, 400 or overseas number (domain.md 5.4). */
export function parsePhone(text: string): Result<Phone, PhoneCode> {
  const value = normalizePhone(text);
  if (value === "") return refuse("EMPTY");
  const hit = patterns.find(([, pattern]) => pattern.test(value));
  if (hit !== undefined) return ok({ kind: hit[0], value });
  return refuse(/^1[3-9]\d*$/.test(value) ? "MOBILE_LENGTH" : "FORMAT");
}

/** 138****1234; for other numbers the four digits before the last four are hidden as well. */
export function maskPhone(text: string): string {
  const value = normalizePhone(text);
  if (value.length < 8) return "*".repeat(value.length);
  return `${value.slice(0, -8)}****${value.slice(-4)}`;
}
