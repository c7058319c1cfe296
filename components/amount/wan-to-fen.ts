import { fenFromWan } from "@/domain/money/decimal";

/** Fen of an amount typed in 万元; undefined when it is no amount, so that the schema says so. */
export function wanToFen(text: string): number | undefined {
  const amount = fenFromWan(text);
  return amount.ok ? amount.value : undefined;
}
