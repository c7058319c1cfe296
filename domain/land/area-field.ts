import { z } from "zod";
import { areaFromSqm, sqmText } from "@/domain/land/area";

/** 100 平方公里 in hundredths of a square metre: more than twice the park. */
const largest = 1e10;

/** Square metres as decimal text with at most two places; comes out as Postgres stores it. */
export const areaSqmField = z
  .string()
  .max(20, "面积超出范围")
  .transform((text, context) => {
    const size = areaFromSqm(text.trim());
    if (size.ok && size.value > 0 && size.value <= largest) return sqmText(size.value);
    context.addIssue({ code: "custom", message: size.ok ? "面积超出范围" : "面积填写数字，最多两位小数" });
    return z.NEVER;
  });
