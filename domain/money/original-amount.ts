import { z } from "zod";
import { hundredthsOf } from "./currency";

/** 10 trillion units: more than any investor pays, in yen too. */
const most = 1e15;

/** A positive amount in units of its own currency, as a decimal with at most two places; `label` names it in messages. */
export const decimalFieldOf = (label: string) =>
  z
    .string()
    .regex(/^\d{1,14}(\.\d{1,2})?$/, `${label}填写数字，精确到分`)
    .refine((text) => Number(text) > 0, { error: `填写${label}` })
    .refine((text) => (hundredthsOf(text) ?? most) < most, { error: `${label}过大，核对单位` });
