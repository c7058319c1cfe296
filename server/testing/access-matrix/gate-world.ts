import type { Database } from "@/db/client";
import { countingRulings, terminationRequests } from "@/db/schema";
import { buildAgreement } from "@/db/testing/builders";

type Owned = { id: string; ownerId: string | null };
type Projects = { own: Owned; department: Owned; elsewhere: Owned };

async function buildRequest(db: Database, { id, ownerId }: Owned): Promise<string> {
  if (!ownerId) throw new Error("Nobody owns the project.");
  const [request] = await db
    .insert(terminationRequests)
    .values({ projectId: id, reasonCode: "fundingLacking", requestedBy: ownerId })
    .returning();
  if (!request) throw new Error("The request was not made.");
  return request.id;
}

async function buildRuling(db: Database, { id }: Owned): Promise<string> {
  const [ruling] = await db
    .insert(countingRulings)
    .values({
      projectId: id,
      measure: "fixedInvestment",
      shareBp: 0,
      ruleId: "RULED_GOVERNMENT",
      reason: "财政资金占比过半",
      decidedOn: "2026-11-02",
    })
    .returning({ id: countingRulings.id });
  if (!ruling) throw new Error("The ruling was not made.");
  return ruling.id;
}

/** A formal contract, a ruling and a pending request to end it for a project in each relation. */
export async function buildGateRecords(db: Database, projects: Projects) {
  const contract = async ({ id }: Owned) => (await buildAgreement(db, { projectId: id })).id;
  return {
    agreements: {
      own: await contract(projects.own),
      department: await contract(projects.department),
      elsewhere: await contract(projects.elsewhere),
    },
    rulings: {
      own: await buildRuling(db, projects.own),
      department: await buildRuling(db, projects.department),
      elsewhere: await buildRuling(db, projects.elsewhere),
    },
    terminations: {
      own: await buildRequest(db, projects.own),
      department: await buildRequest(db, projects.department),
      elsewhere: await buildRequest(db, projects.elsewhere),
    },
  };
}
