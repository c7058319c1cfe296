import { rentsFactory } from "@/domain/milestone/applicability";
import { milestoneCodes } from "@/domain/milestone/milestone";
import { listMilestonesInput, milestoneList } from "@/domain/milestone/milestone-item.schema";
import { hasMilestones } from "@/domain/milestone/state-rules";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { signedIn } from "../project/signed-in";
import { toItem } from "./milestone-item";
import { readEvidence, readMilestones } from "./read-milestones";

/** Every step of a project in order, touched or not, with what the reader may do to each. */
export const listMilestones = query({
  name: "milestone.list",
  permission: "milestone.read",
  summary: "项目的里程碑",
  method: "GET",
  path: "/projects/{projectId}/milestones",
  input: listMilestonesInput,
  output: milestoneList,
  run: async ({ db, actor, input, today }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const [rows, evidence] = await Promise.all([
      readMilestones(db, project.id),
      readEvidence(db, project.id),
    ]);
    const standing = new Map(
      rows.filter(({ voidedAt }) => voidedAt === null).map((row) => [row.code, row] as const),
    );
    const states = new Map([...standing].map(([code, { state }]) => [code, state] as const));
    const shared = { project, actor: signedIn(actor), today, states };
    return {
      hasBegun: hasMilestones(project.stage),
      rentsFactory: rentsFactory(project),
      items: milestoneCodes.map((code) =>
        toItem(code, standing.get(code), {
          ...shared,
          voided: rows.filter((row) => row.code === code && row.voidedAt !== null),
          files: evidence,
        }),
      ),
    };
  },
});
