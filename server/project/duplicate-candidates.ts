import { eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database, Transaction } from "@/db/client";
import { contacts, departments, enterprises, intents, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { DuplicateSubject } from "@/domain/enterprise/duplicate";
import { normalizeEnterpriseName } from "@/domain/enterprise/name";
import { allOf, fullyVisibleProjects, visibleProjects } from "./visible-projects";

type Executor = Database | Transaction;

const companies = alias(enterprises, "project_companies");
const most = 100;

const known = (values: readonly (string | null)[]): string[] =>
  values.flatMap((value) => (value === null || value === "" ? [] : [value]));

/** Enterprises of one of these codes, of this normalised name, or of a name that shares enough trigrams with it. */
function enterpriseIds(subject: DuplicateSubject): SQL {
  const name = normalizeEnterpriseName(subject.investorName ?? "", {
    fromHongKongOrTaiwan: subject.investorFromHongKongOrTaiwan,
  });
  const codes = known([subject.investorUscc, subject.projectCompanyUscc]);
  const parts = codes.map((code) => sql`select id from enterprises where uscc = ${code}`);
  if (name.length >= 2) {
    parts.push(sql`select id from enterprises where normalized_name = ${name}`);
    parts.push(sql`(select id from enterprises where cn_double(normalized_name) % cn_double(${name})
      order by similarity(cn_double(normalized_name), cn_double(${name})) desc limit ${most})`);
  }
  return parts.length > 0 ? sql.join(parts, sql` union `) : sql`select null::uuid`;
}

/**
 * Ids of the projects to compare, each part by an index of its own: an OR over them would read the whole table. Names
 * of projects count only together with an amount, and so only among those the actor sees in full.
 */
function projectIds(actor: Actor, subject: DuplicateSubject): SQL {
  const parts = [
    sql`select id from projects where investor_id in (select id from found)`,
    sql`select id from projects where project_company_id in (select id from found)`,
  ];
  for (const phone of known(subject.contactPhones)) {
    parts.push(
      sql`select p.id from projects p join contacts c on c.id = p.contact_id where c.phone = ${phone}`,
    );
  }
  if (subject.investmentFen !== null && Array.from(subject.projectName).length >= 4) {
    parts.push(sql`(select ${projects.id} from ${projects} where ${fullyVisibleProjects(actor)}
      and cn_double(lower(${subject.projectName})) <% ${projects.nameKey} limit ${most})`);
  }
  const found = sql`with found as materialized (${enterpriseIds(subject)})`;
  return sql`${found} ${sql.join(parts, sql` union `)}`;
}

/**
 * Projects that may be the same as `subject`, whoever owns them. Amounts come only with those the actor sees in
 * full: a check is no way to learn a colleague's figures.
 */
export async function projectCandidates(
  db: Executor,
  actor: Actor,
  subject: DuplicateSubject,
  exceptId: string | null,
) {
  const isFull = sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`;
  return db
    .select({
      id: projects.id,
      isVisible: sql<boolean>`coalesce(${visibleProjects(actor)}, false)`,
      name: projects.name,
      stage: projects.stage,
      ownerName: users.displayName,
      departmentName: departments.name,
      investorName: enterprises.name,
      investorUscc: enterprises.uscc,
      companyUscc: companies.uscc,
      capitalKind: projects.capitalKind,
      phone: contacts.phone,
      industryCode: projects.industryCode,
      investmentFen: sql<string | null>`case when ${isFull} then ${projects.totalInvestmentFen} end`,
      createdOn: sql<string>`(${projects.firstReportedAt} at time zone 'Asia/Shanghai')::date::text`,
    })
    .from(projects)
    .innerJoin(enterprises, eq(enterprises.id, projects.investorId))
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .leftJoin(companies, eq(companies.id, projects.projectCompanyId))
    .leftJoin(contacts, eq(contacts.id, projects.contactId))
    .leftJoin(users, eq(users.id, projects.ownerId))
    .where(
      allOf(
        isNull(projects.deletedAt),
        sql`${projects.id} in (${projectIds(actor, subject)})`,
        exceptId ? sql`${projects.id} <> ${exceptId}` : undefined,
      ),
    )
    .limit(most * 2);
}

/** Open submissions that no project has taken up yet. */
export async function intentCandidates(db: Executor, subject: DuplicateSubject, exceptId: string | null) {
  const name = normalizeEnterpriseName(subject.investorName ?? "");
  const phones = known(subject.contactPhones);
  const conditions = [
    subject.investorUscc ? eq(intents.uscc, subject.investorUscc) : undefined,
    phones.length > 0 ? inArray(intents.phone, phones) : undefined,
    name.length >= 2 ? sql`position(${name} in upper(${intents.enterpriseName})) > 0` : undefined,
  ].filter((condition) => condition !== undefined);
  if (conditions.length === 0) return [];
  return db
    .select({
      id: intents.id,
      name: intents.enterpriseName,
      uscc: intents.uscc,
      phone: intents.phone,
      ownerName: users.displayName,
      departmentName: departments.name,
      createdOn: sql<string>`(${intents.createdAt} at time zone 'Asia/Shanghai')::date::text`,
    })
    .from(intents)
    .leftJoin(users, eq(users.id, intents.assignedTo))
    .leftJoin(departments, eq(departments.id, users.departmentId))
    .where(
      allOf(
        or(...conditions),
        inArray(intents.state, ["received", "assigned", "contacted", "negotiating"]),
        isNull(intents.projectId),
        exceptId ? sql`${intents.id} <> ${exceptId}` : undefined,
      ),
    )
    .limit(most);
}
