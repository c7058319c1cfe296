import { useState } from "react";
import { fenFromWan } from "@/domain/money/decimal";

/** The texts of a short form and the wiring of its fields to them. */
export function useTexts<Key extends string>(initial: Record<Key, string>, errors: Record<string, string>) {
  const [texts, setTexts] = useState(initial);
  const set = (key: Key, value: string) => setTexts((before) => ({ ...before, [key]: value }));
  const wire = (key: Key) => ({
    value: texts[key],
    error: errors[key],
    onChange: (event: { target: { value: string } }) => set(key, event.target.value),
  });
  return { texts, set, wire };
}

/** What was left empty is left out. */
export const given = <Key extends string>(
  texts: Partial<Record<Key, string>>,
): Partial<Record<Key, string>> => {
  const filled: Partial<Record<Key, string>> = {};
  for (const key in texts) if (texts[key]?.trim()) filled[key] = texts[key];
  return filled;
};

/** 万元 as typed → fen; undefined when empty, "invalid" when it is no amount. */
export function fenOf(text: string): number | undefined | "invalid" {
  if (text.trim() === "") return undefined;
  const amount = fenFromWan(text);
  return amount.ok ? amount.value : "invalid";
}

export const wanMistake = "金额填写数字，单位万元";
