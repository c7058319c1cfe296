/** 交办事项: given, reported as finished by the one who did it, closed by the one who asked; or called off. */
export const assignmentStates = ["open", "reported", "done", "cancelled"] as const;
export type AssignmentState = (typeof assignmentStates)[number];
