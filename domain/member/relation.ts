/** People around a project beside its owner (domain.md 1.6). Owner, 首报人, 首谈人 and agency are columns of the project. */
export const memberRelations = ["collaborator", "taskForceLead", "taskForceMember", "sponsorLeader"] as const;

export type MemberRelation = (typeof memberRelations)[number];
