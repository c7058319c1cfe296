import type { Role } from "@/domain/access/role";

/** Whose enterprises a role finds, when they are not everybody's. */
export const enterpriseScopeNotes: Partial<Record<Role, string>> = {
  officer: "本人负责和参加的项目的企业",
  departmentHead: "本部门项目的企业",
  reviewer: "所在专班项目的企业",
  landManager: "所在专班项目的企业",
};
