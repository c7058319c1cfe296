import { z } from "zod";

/** 增存挂钩: new quota for disposed idle land, in basis points of its area. Every city sets its own; half to start with. */
export const stockRatioKey = "land.stockRatioBp";
export const stockRatioSetting = z
  .number()
  .int("填写整数比例")
  .min(0, "比例不小于 0")
  .max(20_000, "比例不超过 200%");
export const defaultStockRatioBp = 5_000;
