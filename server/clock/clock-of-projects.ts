import { inArray } from "drizzle-orm";
import { projects } from "@/db/schema";
import { clockOfProjectsInput, clockOfProjects as output } from "@/domain/clock/clock.schema";
import { query } from "../kernel/procedure";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";
import { toView } from "./clock-of-project";
import { clockedColumns, readClocks } from "./read-clocks";

/** The clocks of the projects of a list; those that are not seen in full are left out. */
export const clockOfProjects = query({
  name: "clock.ofProjects",
  permission: "project.read",
  summary: "多个项目的时限",
  method: "POST",
  path: "/projects/clocks",
  input: clockOfProjectsInput,
  output,
  run: async ({ db, actor, input, today }) => {
    const rows = await db
      .select(clockedColumns)
      .from(projects)
      .where(allOf(fullyVisibleProjects(actor), inArray(projects.id, input.ids)));
    const items = await readClocks(db, rows, today);
    return { items: items.map((item) => toView(item, today)) };
  },
});
