import { roleCan } from "@/domain/access/can";
import { daysBetween, isoDate } from "@/domain/calendar/date";
import { clockOfProjectInput, clockOfProject as output } from "@/domain/clock/clock.schema";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { hasRight } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { type ProjectClocks, readClocks } from "./read-clocks";

/** The clocks as they are sent; the day a wait began is its first. */
export function toView({ waiting, ...clocks }: ProjectClocks, today: string) {
  return {
    ...clocks,
    waiting: waiting && { ...waiting, days: daysBetween(waiting.since, isoDate(today)) + 1 },
  };
}

/** Every clock of one project today, what it waits for and how its protection stands. */
export const clockOfProject = query({
  name: "clock.ofProject",
  permission: "project.read",
  summary: "项目时限",
  method: "GET",
  path: "/projects/{projectId}/clocks",
  input: clockOfProjectInput,
  output,
  run: async ({ db, actor, input, today }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const [clocks] = await readClocks(db, [project], today);
    if (!clocks) throw new Error("the clocks of a project were not read");
    const canWait =
      project.standing === "normal" &&
      roleCan(signedIn(actor).role, "project.wait") &&
      hasRight(project, "wait");
    return { ...toView(clocks, today), canWait };
  },
});
