import { asc, sql } from "drizzle-orm";
import { enterprises } from "@/db/schema";
import { enterpriseOptions, enterpriseOptionsInput } from "@/domain/user/user.schema";
import { query } from "../kernel/procedure";

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Enterprises an agent's or enterprise's account can belong to, by part of the name; at most twenty. */
export const listEnterpriseOptions = query({
  name: "user.enterpriseOptions",
  permission: "user.grantRole",
  summary: "授权时可选的企业",
  method: "GET",
  path: "/enterprise-options",
  input: enterpriseOptionsInput,
  output: enterpriseOptions,
  run: async ({ db, input }) => ({
    items: await db
      .select({ id: enterprises.id, name: enterprises.name, uscc: enterprises.uscc })
      .from(enterprises)
      .where(sql`${enterprises.name} ilike ${`%${escapeLike(input.search)}%`}`)
      .orderBy(asc(enterprises.name), asc(enterprises.id))
      .limit(20),
  }),
});
