import { z } from "zod";
import { parseScaledDecimal, writeScaledDecimal } from "../money/decimal";

type Bounds = { label: string; places: number; max: number; min?: number };

/** A decimal typed as text, exact, between bounds; comes out with all its places, as Postgres returns `numeric(_, places)`. */
export const decimalField = ({ label, places, max, min = 0 }: Bounds) =>
  z
    .string()
    .max(20, `${label}超出范围`)
    .transform((text, context) => {
      const parsed = parseScaledDecimal(text, places);
      const refuse = (message: string) => {
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      };
      if (!parsed.ok)
        return refuse(places === 0 ? `${label}填写整数` : `${label}填写数字，最多 ${places} 位小数`);
      const value = Number(parsed.value) / 10 ** places;
      if (value < min || value > max) return refuse(`${label}在 ${min} 到 ${max} 之间`);
      return writeScaledDecimal(parsed.value, places);
    });

/** A whole number between bounds. */
export const countField = (label: string, min: number, max: number) =>
  z
    .number({ error: `${label}填写整数` })
    .int(`${label}填写整数`)
    .min(min, `${label}在 ${min} 到 ${max} 之间`)
    .max(max, `${label}在 ${min} 到 ${max} 之间`);
