import { asc, like, sql } from "drizzle-orm";
import { enterprises } from "@/db/schema";
import { holderOptions, searchHoldersInput } from "@/domain/land/write-parcel.schema";
import { query } from "../kernel/procedure";
import { escapeLike } from "../kernel/search-term";

const most = 12;

/** Enterprises whose name holds the words, for 使用权人; the names stand in the public land register. */
export const searchHolders = query({
  name: "parcel.searchHolders",
  permission: "parcel.edit",
  summary: "按名称查找使用权人",
  method: "GET",
  path: "/parcel-holders",
  input: searchHoldersInput,
  output: holderOptions,
  run: async ({ db, input }) => ({
    items: await db
      .select({ id: enterprises.id, name: enterprises.name })
      .from(enterprises)
      .where(like(enterprises.name, `%${escapeLike(input.q)}%`))
      .orderBy(asc(sql`${enterprises.name} collate "zh-Hans-CN-x-icu"`), asc(enterprises.id))
      .limit(most),
  }),
});
