import type { plans } from "@/db/schema";

type PlanRow = typeof plans.$inferInsert;

export const planCodes = {
  thirteenth: "2016-2020",
  fourteenth: "2021-2025",
  fifteenth: "2026-2030",
} as const;

export const planDocument =
  "《天津子牙经济技术开发区高新产业园发展“十四五”规划》（天津市静海区人民政府，2022年3月2日印发）";

/** Plan periods of domain.md 2.7. 十五五 is open and has no document yet. */
export const planRows: readonly PlanRow[] = [
  {
    code: planCodes.thirteenth,
    name: "“十三五”时期",
    startMonth: "2016-01",
    endMonth: "2020-12",
    state: "closed",
    sourceDocument: planDocument,
  },
  {
    code: planCodes.fourteenth,
    name: "“十四五”规划",
    startMonth: "2021-01",
    endMonth: "2025-12",
    state: "closed",
    sourceDocument: planDocument,
  },
  {
    code: planCodes.fifteenth,
    name: "“十五五”规划",
    startMonth: "2026-01",
    endMonth: "2030-12",
    state: "open",
    sourceDocument: null,
  },
];
