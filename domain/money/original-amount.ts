import { z } from "zod";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { hundredthsOf } from "./currency";
import { parseScaledDecimal, writeScaledDecimal } from "./decimal";

/** 10 trillion units: more than any investor pays, in yen too. */
const most = 1e15;

/** A positive amount in units of its own currency, as a decimal with at most two places; `label` names it in messages. */
export const decimalFieldOf = (label: string) =>
  z
    .string()
    .regex(/^\d{1,14}(\.\d{1,2})?$/, `${label}填写数字，精确到分`)
    .refine((text) => Number(text) > 0, { error: `填写${label}` })
    .refine((text) => (hundredthsOf(text) ?? most) < most, { error: `${label}过大，核对单位` });

/** Decimals of an amount in ten thousands that is exact to a hundredth of the unit. */
const wanDecimals = 6;

/** An amount typed in ten thousands of its currency (120 万美元) as units of it: "1200000.00"; null when it is none. */
export function originalFromWan(text: string): string | null {
  const parsed = parseScaledDecimal(text, wanDecimals);
  return parsed.ok && parsed.value >= 0n ? writeScaledDecimal(parsed.value, 2) : null;
}

/** The way back, without trailing zeros. */
export function wanFromOriginal(amountOriginal: string): string {
  const hundredths = hundredthsOf(amountOriginal);
  if (hundredths === null) return "";
  return trimDecimal(writeScaledDecimal(BigInt(hundredths), wanDecimals));
}
