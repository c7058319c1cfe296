import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { mayChangeStanding, mayImport, mayMoveBetween, settableStandings } from "@/domain/project/deciders";
import type { ProjectFacts } from "@/domain/project/facts";
import { type GateRules, gateFor, missingFor } from "@/domain/project/gates";
import { forwardMovesOf, importMoves } from "@/domain/project/move";
import type { NextMove, ProjectAbilities } from "@/domain/project/project-detail.schema";
import { stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { canChangeStandingTo, isOpenStanding } from "@/domain/project/standing";
import type { SeenProject } from "./load-project";
import { hasRight } from "./rights";

const mayMove = (actor: UserActor, project: SeenProject): boolean =>
  roleCan(actor.role, "project.advance") && hasRight(project, "advance");

/** The stages a project may go to next, with what each still asks for. */
export function nextMovesOf(
  rules: GateRules,
  actor: UserActor,
  project: SeenProject,
  facts: ProjectFacts,
): NextMove[] {
  const isActive = project.standing === "normal" && mayMove(actor, project);
  return forwardMovesOf(project.stage).map((to) => ({
    to,
    missing: missingFor(rules, to, facts),
    deciders: [...gateFor(rules, to).deciders],
    isAllowed: isActive && mayMoveBetween(rules, actor.role, project.stage, to, false),
  }));
}

/** What this person may do to a project seen in full; buttons are drawn from it. */
export function abilitiesOf(rules: GateRules, actor: UserActor, project: SeenProject): ProjectAbilities {
  const { role } = actor;
  const isOpen = isOpenStanding(project.standing);
  const mayAdvance = mayMove(actor, project) && project.standing === "normal";
  const mayStand = roleCan(role, "project.changeStanding") && hasRight(project, "advance");
  const earlier = stages.slice(0, stages.indexOf(project.stage));
  return {
    update: isOpen && roleCan(role, "project.update") && hasRight(project, "update"),
    followUp: isOpen && roleCan(role, "followUp.create") && hasRight(project, "followUp"),
    upload: isOpen && roleCan(role, "file.upload") && hasRight(project, "upload"),
    revealContact:
      project.contactId !== null && roleCan(role, "contact.reveal") && hasRight(project, "revealContact"),
    assign: isOpen && roleCan(role, "project.assign") && hasRight(project, "assign"),
    backTo: mayAdvance ? earlier.filter((to) => mayMoveBetween(rules, role, project.stage, to, true)) : [],
    importTo: mayAdvance && mayImport(role) ? [...(importMoves[project.stage] ?? [])] : [],
    standings: mayStand
      ? settableStandings.filter(
          (to) => canChangeStandingTo(project.standing, to) && mayChangeStanding(role, project.standing, to),
        )
      : [],
    requestTermination:
      roleCan(role, "termination.request") &&
      hasRight(project, "advance") &&
      canChangeStandingTo(project.standing, "terminated"),
    delete:
      isOpen &&
      !hasReached(project.stage, "R1") &&
      roleCan(role, "project.delete") &&
      hasRight(project, "delete"),
  };
}
