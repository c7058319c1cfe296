import { roleCan } from "@/domain/access/can";
import { projectGate, projectGateInput } from "@/domain/project/advance-project.schema";
import { mayImport, mayMoveBetween } from "@/domain/project/deciders";
import { gateFor, missingFor } from "@/domain/project/gates";
import { canMove } from "@/domain/project/move";
import { query } from "../kernel/procedure";
import { readGateRules } from "../setting/read-gate-rules";
import { loadFullProject } from "./load-project";
import { readFacts } from "./read-facts";
import { hasRight } from "./rights";
import { signedIn } from "./signed-in";

/** What stands between a project and one stage for this person; the same answer as `project.advance` acts on. */
export const readGate = query({
  name: "project.gate",
  permission: "project.read",
  summary: "进入某一阶段还缺什么",
  method: "GET",
  path: "/projects/{id}/gates/{to}",
  input: projectGateInput,
  output: projectGate,
  run: async ({ db, actor, input, today }) => {
    const user = signedIn(actor);
    const row = await loadFullProject(db, user, input.id);
    const { rules } = await readGateRules(db);
    const request = { from: row.stage, to: input.to, standing: row.standing, reason: "-" };
    const [plain, imported] = [
      canMove({ ...request, isImport: false }),
      canMove({ ...request, isImport: true }),
    ];
    const isImport = !plain.ok && imported.ok;
    const kind = plain.ok ? plain.value : isImport ? ("import" as const) : ("none" as const);
    const isDecider = isImport
      ? mayImport(user.role)
      : mayMoveBetween(rules, user.role, row.stage, input.to, kind === "back");
    return {
      kind,
      missing: kind === "forward" ? missingFor(rules, input.to, await readFacts(db, row, today)) : [],
      deciders: [...gateFor(rules, input.to).deciders],
      isAllowed:
        kind !== "none" && isDecider && roleCan(user.role, "project.advance") && hasRight(row, "advance"),
      needsReason: kind === "back" || kind === "import",
    };
  },
});
