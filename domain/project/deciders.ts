import type { Role } from "@/domain/access/role";
import { type GateRules, gateFor } from "@/domain/project/gates";
import { forwardMovesOf } from "@/domain/project/move";
import type { Stage, Standing } from "@/domain/project/stage";

const officerOrHead = ["officer", "departmentHead"] as const satisfies readonly Role[];
const headOnly = ["departmentHead"] as const satisfies readonly Role[];

/** Whether this role records that a project entered a stage, by the gates that hold. */
export const isDecider = (rules: GateRules, role: Role, stage: Stage): boolean =>
  gateFor(rules, stage).deciders.some((decider) => decider === role);

/**
 * Whether this role may move a project between two stages. A move back is made by one who passes into the stage it
 * leaves; further than one step back also into the stage it goes to.
 */
export function mayMoveBetween(
  rules: GateRules,
  role: Role,
  from: Stage,
  to: Stage,
  isBack: boolean,
): boolean {
  if (!isBack) return isDecider(rules, role, to);
  const isOneStep = forwardMovesOf(to).includes(from);
  return isDecider(rules, role, from) && (isOneStep || isDecider(rules, role, to));
}

/** A record that existed before the system may be taken up where it stands; the head answers for that. */
export const mayImport = (role: Role): boolean => role === "departmentHead";

/** Standings one sets directly; 终止 is asked for and decided by a leader (`domain/termination`). */
export const settableStandings = [
  "normal",
  "suspended",
  "transferred",
] as const satisfies readonly Standing[];
export type SettableStanding = (typeof settableStandings)[number];

const standingDeciders: Readonly<Record<Standing, readonly Role[]>> = {
  normal: officerOrHead,
  suspended: officerOrHead,
  terminated: headOnly,
  transferred: headOnly,
};

/** Whether this role may change a standing; reopening what was terminated is the head's. */
export const mayChangeStanding = (role: Role, from: Standing, to: SettableStanding): boolean =>
  standingDeciders[from].includes(role) && standingDeciders[to].includes(role);
