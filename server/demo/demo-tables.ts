import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import {
  agreements,
  contacts,
  departments,
  enterprises,
  files,
  fixedInvestments,
  followUps,
  fundEntries,
  intents,
  milestones,
  parcelClaims,
  parcels,
  projectMembers,
  projectMoves,
  projects,
  projectWaits,
  serviceRequests,
  terminationRequests,
  users,
} from "@/db/schema";
import type { DemoKind } from "@/domain/demo/demo.schema";

type DemoTable = PgTable & { id: PgColumn; isDemo: PgColumn };

/** Where each kind of demo row lies, and the column that names one. */
export const demoTables: Record<DemoKind, { table: DemoTable; name: PgColumn }> = {
  agreements: { table: agreements, name: agreements.contractNo },
  fundEntries: { table: fundEntries, name: fundEntries.evidenceNo },
  fixedInvestments: { table: fixedInvestments, name: fixedInvestments.statMonth },
  parcelClaims: { table: parcelClaims, name: parcelClaims.id },
  followUps: { table: followUps, name: followUps.id },
  milestones: { table: milestones, name: milestones.code },
  terminationRequests: { table: terminationRequests, name: terminationRequests.reasonCode },
  projectMoves: { table: projectMoves, name: projectMoves.id },
  projectMembers: { table: projectMembers, name: projectMembers.relation },
  projectWaits: { table: projectWaits, name: projectWaits.waitingFor },
  files: { table: files, name: files.name },
  intents: { table: intents, name: intents.receiptNo },
  serviceRequests: { table: serviceRequests, name: serviceRequests.title },
  projects: { table: projects, name: projects.name },
  contacts: { table: contacts, name: contacts.name },
  parcels: { table: parcels, name: parcels.code },
  users: { table: users, name: users.displayName },
  enterprises: { table: enterprises, name: enterprises.name },
  departments: { table: departments, name: departments.name },
};

/** Children before parents: what hangs on a row is gone before the row itself is asked. */
export const removalOrder = [
  "agreements",
  "fundEntries",
  "fixedInvestments",
  "parcelClaims",
  "followUps",
  "projectMoves",
  "projectMembers",
  "projectWaits",
  "milestones",
  "terminationRequests",
  "files",
  "intents",
  "serviceRequests",
  "projects",
  "contacts",
  "parcels",
  "users",
  "enterprises",
  "departments",
] as const satisfies readonly DemoKind[];
