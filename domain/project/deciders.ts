import type { Role } from "@/domain/access/role";
import type { Stage, Standing } from "@/domain/project/stage";

const officerOrHead = ["officer", "departmentHead"] as const satisfies readonly Role[];
const headOnly = ["departmentHead"] as const satisfies readonly Role[];

/**
 * Who records that a project entered a stage (domain.md 1.2, 1.6b): its officer up to handing in the dossier, from
 * the first review on the head of the department, who may also take an officer's move back.
 */
export const gateDeciders: Readonly<Record<Stage, readonly Role[]>> = {
  L0: officerOrHead,
  L1: officerOrHead,
  L2: officerOrHead,
  L3: officerOrHead,
  R1: officerOrHead,
  R2: headOnly,
  R3: headOnly,
  S1: headOnly,
  S2: headOnly,
  D1: headOnly,
  D2: headOnly,
  B1: headOnly,
  B2: headOnly,
  B3: headOnly,
  O1: headOnly,
  O2: headOnly,
};

/** Whether this role may move a project between two stages; back moves need a say in both. */
export const mayMoveBetween = (role: Role, from: Stage, to: Stage, isBack: boolean): boolean =>
  gateDeciders[to].includes(role) && (!isBack || gateDeciders[from].includes(role));

/** Who changes the standing: ending a project and reopening it is the head's. */
export const standingDeciders: Readonly<Record<Standing, readonly Role[]>> = {
  normal: officerOrHead,
  suspended: officerOrHead,
  terminated: headOnly,
  transferred: headOnly,
};

/** Whether this role may change a standing; reopening what was terminated needs the one who may terminate. */
export const mayChangeStanding = (role: Role, from: Standing, to: Standing): boolean =>
  standingDeciders[from].includes(role) && standingDeciders[to].includes(role);
