import { asc, like, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { enterprises, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { normalizeEnterpriseName } from "@/domain/enterprise/name";
import { enterpriseOptions, searchEnterprisesInput } from "@/domain/enterprise/search-enterprises.schema";
import { normalizeUscc } from "@/domain/enterprise/uscc";
import { query } from "../kernel/procedure";
import { escapeLike } from "../kernel/search-term";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";

function matches(term: string): SQL | undefined {
  const name = normalizeEnterpriseName(term);
  const doubled = Array.from(name, (character) => character + character).join("");
  return or(
    sql`cn_double(${enterprises.normalizedName}) like ${`%${escapeLike(doubled)}%`}`,
    like(enterprises.uscc, `${escapeLike(normalizeUscc(term))}%`),
  );
}

const usedByActor = (db: Database, actor: Actor): SQL => {
  const own = db
    .select({ id: projects.id })
    .from(projects)
    .where(
      allOf(
        fullyVisibleProjects(actor),
        sql`${enterprises.id} in (${projects.investorId}, ${projects.projectCompanyId})`,
      ),
    );
  return sql`exists ${own}`;
};

/** Enterprises of the projects this person sees in full, by name or by the beginning of the code. */
export const searchEnterprises = query({
  name: "enterprise.search",
  permission: "enterprise.search",
  summary: "按名称或代码查找企业",
  method: "GET",
  path: "/enterprises/search",
  input: searchEnterprisesInput,
  output: enterpriseOptions,
  run: async ({ db, actor, input }) => {
    const items = await db
      .select({
        id: enterprises.id,
        name: enterprises.name,
        uscc: enterprises.uscc,
        capitalKind: enterprises.capitalKind,
        regionCode: enterprises.regionCode,
      })
      .from(enterprises)
      .where(allOf(matches(input.q), usedByActor(db, actor)))
      .orderBy(asc(sql`${enterprises.name} collate "zh-Hans-CN-x-icu"`), asc(enterprises.id))
      .limit(input.limit);
    return { items };
  },
});
