import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type ContactRow, contacts, projects } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { hasEnterpriseRight, loadEnterprise } from "../enterprise/load-enterprise";
import { projectsWithRight } from "../project/rights";
import { fullyVisibleProjects } from "../project/visible-projects";

export type SeenContact = {
  contact: ContactRow;
  projects: { id: string; name: string }[];
  canUpdate: boolean;
  canReveal: boolean;
};

const most = 200;

const flag = (condition: SQL) => sql<boolean>`coalesce(${condition}, false)`;

/** Every project that names one of the contacts, whoever sees it, with what the actor may do there. */
const readUses = (db: Database | Transaction, actor: UserActor, ids: string[]) =>
  db
    .select({
      contactId: projects.contactId,
      id: projects.id,
      name: projects.name,
      isFull: flag(fullyVisibleProjects(actor)),
      mayUpdate: flag(projectsWithRight(actor, "update")),
      mayReveal: flag(projectsWithRight(actor, "revealContact")),
    })
    .from(projects)
    .where(inArray(projects.contactId, ids));

/**
 * People of an enterprise as far as they exist for the actor: who is named by a project seen in full, or by none. A
 * colleague's contact stays the colleague's.
 */
async function seenContacts(
  db: Database | Transaction,
  actor: UserActor,
  enterpriseId: string,
  where: SQL | undefined,
): Promise<SeenContact[]> {
  const rows = await db
    .select()
    .from(contacts)
    .where(where)
    .orderBy(asc(contacts.createdAt), asc(contacts.id))
    .limit(most);
  if (rows.length === 0) return [];
  const [uses, mayUpdate, mayReveal] = await Promise.all([
    readUses(
      db,
      actor,
      rows.map(({ id }) => id),
    ),
    hasEnterpriseRight(db, actor, enterpriseId, "update"),
    hasEnterpriseRight(db, actor, enterpriseId, "revealContact"),
  ]);
  return rows.flatMap((contact) => {
    const own = uses.filter(({ contactId }) => contactId === contact.id);
    const seen = own.filter(({ isFull }) => isFull);
    if (own.length > 0 && seen.length === 0) return [];
    return {
      contact,
      projects: seen.map(({ id, name }) => ({ id, name })),
      canUpdate: roleCan(actor.role, "enterprise.update") && mayUpdate && own.every((use) => use.mayUpdate),
      canReveal:
        roleCan(actor.role, "contact.reveal") &&
        (own.length === 0 ? mayReveal : own.some((use) => use.mayReveal)),
    };
  });
}

/** The contacts shown on an enterprise's page: its own people, and those its projects as project company name. */
export function contactsOfEnterprise(db: Database, actor: UserActor, enterpriseId: string) {
  const ofCompany = db
    .select({ id: projects.contactId })
    .from(projects)
    .where(and(eq(projects.projectCompanyId, enterpriseId), fullyVisibleProjects(actor)));
  return seenContacts(
    db,
    actor,
    enterpriseId,
    or(eq(contacts.enterpriseId, enterpriseId), inArray(contacts.id, ofCompany)),
  );
}

/** One contact of an enterprise, if it exists for the actor. */
export async function loadEnterpriseContact(
  tx: Transaction,
  actor: UserActor,
  id: string,
): Promise<SeenContact | undefined> {
  const [row] = await tx
    .select({ enterpriseId: contacts.enterpriseId })
    .from(contacts)
    .where(eq(contacts.id, id));
  if (!row || !(await loadEnterprise(tx, actor, row.enterpriseId))) return undefined;
  const [seen] = await seenContacts(tx, actor, row.enterpriseId, eq(contacts.id, id));
  return seen;
}
