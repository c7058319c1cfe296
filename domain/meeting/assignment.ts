import type { Role } from "../access/role";

/** 交办事项: given, reported as finished by the one who did it, closed by the one who asked; or called off. */
export const assignmentStates = ["open", "reported", "done", "cancelled"] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** Still to be done or to be looked at; carried over to the next meeting. */
export const unfinishedStates = ["open", "reported"] as const satisfies readonly AssignmentState[];

/** Who may be made responsible: everybody of the office but its leaders and administrators. */
export const assignableRoles = [
  "officer",
  "departmentHead",
  "statistician",
  "reviewer",
  "landManager",
] as const satisfies readonly Role[];

export const assignmentSteps = ["report", "close", "sendBack", "cancel"] as const;
export type AssignmentStep = (typeof assignmentSteps)[number];

const moves: Record<AssignmentStep, { from: readonly AssignmentState[]; to: AssignmentState }> = {
  report: { from: ["open"], to: "reported" },
  close: { from: ["reported"], to: "done" },
  sendBack: { from: ["reported"], to: "open" },
  cancel: { from: ["open", "reported"], to: "cancelled" },
};

/** The state a step leads to; null when it cannot be taken from here. */
export const stateAfter = (state: AssignmentState, step: AssignmentStep): AssignmentState | null =>
  moves[step].from.includes(state) ? moves[step].to : null;

/** Past its day and not yet reported as finished. */
export const isOverdue = (state: AssignmentState, dueOn: string, today: string): boolean =>
  state === "open" && dueOn < today;

type Person = { userId: string; role: Role; departmentId: string | null };
type Given = { departmentId: string; userId: string | null; givenBy: string | null };

/** Whoever is named, anybody of the department when nobody is, and the department's head in either case. */
export function isResponsible(person: Person, { departmentId, userId }: Given): boolean {
  if (userId === person.userId) return true;
  if (person.departmentId !== departmentId) return false;
  return userId === null || person.role === "departmentHead";
}

/** Leaders for every meeting, a head for the ones of their own. */
export const isGiver = (person: Person, { givenBy }: Given): boolean =>
  person.role === "leader" || (person.role === "departmentHead" && givenBy === person.userId);

/** What this person may do with it now. */
export function stepsFor(person: Person, given: Given & { state: AssignmentState }): AssignmentStep[] {
  const isTheirs: Record<AssignmentStep, boolean> = {
    report: isResponsible(person, given),
    close: isGiver(person, given),
    sendBack: isGiver(person, given),
    cancel: isGiver(person, given),
  };
  return assignmentSteps.filter((step) => isTheirs[step] && stateAfter(given.state, step) !== null);
}
