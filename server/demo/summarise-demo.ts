import { noInput } from "@/domain/account/account.schema";
import { demoSummary } from "@/domain/demo/demo.schema";
import { query } from "../kernel/procedure";
import { countDemoRows } from "./count-demo-rows";

/** What there is to remove. */
export const summariseDemo = query({
  name: "demo.summary",
  permission: "demo.remove",
  summary: "演示数据数量",
  method: "GET",
  path: "/demo-data",
  input: noInput,
  output: demoSummary,
  run: async ({ db }) => {
    const counts = await countDemoRows(db);
    return { counts, total: counts.reduce((sum, { count }) => sum + count, 0) };
  },
});
