import { and, desc, eq } from "drizzle-orm";
import { agreements } from "@/db/schema";
import { agreementList, listAgreementsInput } from "@/domain/amount/agreement.schema";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";

const most = 100;

/** Agreements of a project with their terms; for whoever sees the project in full and reads amounts. */
export const listAgreements = query({
  name: "agreement.list",
  permission: "amount.read",
  summary: "项目协议与合同条款",
  method: "GET",
  path: "/projects/{projectId}/agreements",
  input: listAgreementsInput,
  output: agreementList,
  run: async ({ db, actor, input }) => {
    const { id } = await loadFullProject(db, actor, input.projectId);
    const items = await db
      .select()
      .from(agreements)
      .where(and(eq(agreements.projectId, id), eq(agreements.isVoid, false)))
      .orderBy(desc(agreements.signedOn), desc(agreements.id))
      .limit(most);
    return { items };
  },
});
