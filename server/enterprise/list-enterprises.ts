import { asc, desc, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { enterprises } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { certificateStateOn } from "@/domain/enterprise/certificate";
import {
  type EnterpriseSort,
  enterprisePage,
  type ListEnterprisesInput,
  listEnterprisesInput,
} from "@/domain/enterprise/list-enterprises.schema";
import { beyondCursor, type Keyset, pageOf } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { allOf } from "../project/visible-projects";
import { certificateEnd, enterpriseConditions } from "./enterprise-conditions";
import { readRowFacts } from "./row-facts";

const keysets: Record<EnterpriseSort, Keyset> = {
  name: { expression: sql`${enterprises.name} collate "zh-Hans-CN-x-icu"`, type: "text" },
  recent: { expression: sql`${enterprises.createdAt}`, type: "timestamptz" },
  certificate: { expression: certificateEnd, type: "date" },
};

function readRows(db: Database, actor: Actor, input: ListEnterprisesInput, today: string) {
  const keyset = keysets[input.sort];
  const isAscending = (input.direction === "asc") !== (input.before !== undefined);
  const order = isAscending ? asc : desc;
  const cursor = input.before ?? input.after;
  return db
    .select({
      sortValue: sql<string>`(${keyset.expression})::text`,
      id: enterprises.id,
      name: enterprises.name,
      uscc: enterprises.uscc,
      capitalKind: enterprises.capitalKind,
      regionCode: enterprises.regionCode,
      highTechExpiresOn: enterprises.highTechExpiresOn,
      growthTier: enterprises.growthTier,
      environmentGrade: enterprises.environmentGrade,
    })
    .from(enterprises)
    .where(
      allOf(
        enterpriseConditions(actor, input, today),
        cursor ? beyondCursor(keyset, sql`${enterprises.id}`, cursor, isAscending) : undefined,
      ),
    )
    .orderBy(order(keyset.expression), order(enterprises.id))
    .limit(input.limit + 1);
}

/** One page of enterprises by keyset, with what this person's projects say about each; `before` walks back. */
export const listEnterprises = query({
  name: "enterprise.list",
  permission: "enterprise.read",
  summary: "企业名录",
  method: "GET",
  path: "/enterprises",
  input: listEnterprisesInput,
  output: enterprisePage,
  run: async ({ db, actor, input, today }) => {
    const { page, ...cursors } = pageOf(await readRows(db, actor, input, today), input);
    const ids = page.map(({ id }) => id);
    const factsOf = await readRowFacts(db, actor, ids, today);
    const certificateOf = (expiresOn: string | null) =>
      certificateStateOn(expiresOn === null ? null : isoDate(expiresOn), isoDate(today));
    return {
      items: page.map(({ sortValue: _, ...row }) => ({
        ...row,
        certificate: certificateOf(row.highTechExpiresOn),
        ...factsOf(row.id),
      })),
      ...cursors,
    };
  },
});
