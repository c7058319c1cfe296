import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { gateDeciders, mayChangeStanding, mayMoveBetween } from "@/domain/project/deciders";
import type { ProjectFacts } from "@/domain/project/facts";
import { isBlocking } from "@/domain/project/gate";
import { missingFor } from "@/domain/project/gates";
import { forwardMovesOf } from "@/domain/project/move";
import type { NextMove, ProjectAbilities } from "@/domain/project/project-detail.schema";
import { stages } from "@/domain/project/stage";
import { isOpenStanding, standingMoves } from "@/domain/project/standing";
import type { SeenProject } from "./load-project";
import { hasRight } from "./rights";

/** The stages a project may go to next, with what each still asks for. */
export function nextMovesOf(actor: UserActor, project: SeenProject, facts: ProjectFacts): NextMove[] {
  const isActive =
    project.standing === "normal" && roleCan(actor.role, "project.advance") && hasRight(project, "advance");
  return forwardMovesOf(project.stage).map((to) => {
    const missing = missingFor(to, facts).map((item) => ({ ...item, isBlocking: isBlocking(item) }));
    return {
      to,
      missing,
      deciders: [...gateDeciders[to]],
      isAllowed: isActive && mayMoveBetween(actor.role, project.stage, to, false),
    };
  });
}

/** What this person may do to a project seen in full; buttons are drawn from it. */
export function abilitiesOf(actor: UserActor, project: SeenProject): ProjectAbilities {
  const { role } = actor;
  const isOpen = isOpenStanding(project.standing);
  const mayAdvance = roleCan(role, "project.advance") && hasRight(project, "advance");
  const earlier = stages.slice(0, stages.indexOf(project.stage));
  return {
    update: isOpen && roleCan(role, "project.update") && hasRight(project, "update"),
    followUp: isOpen && roleCan(role, "followUp.create") && hasRight(project, "followUp"),
    upload: isOpen && roleCan(role, "file.upload") && hasRight(project, "upload"),
    revealContact:
      project.contactId !== null && roleCan(role, "contact.reveal") && hasRight(project, "revealContact"),
    assign: isOpen && roleCan(role, "project.assign") && hasRight(project, "assign"),
    backTo:
      mayAdvance && project.standing === "normal"
        ? earlier.filter((to) => mayMoveBetween(role, project.stage, to, true))
        : [],
    standings: mayAdvance
      ? standingMoves[project.standing].filter((to) => mayChangeStanding(role, project.standing, to))
      : [],
  };
}
