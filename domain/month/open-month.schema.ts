import { z } from "zod";
import { monthField } from "../shared/fields";

export const openMonthList = z.object({ openMonths: z.array(monthField).max(1200) });
