/** The roles of domain.md 1.6b; `visitor` is anyone without a session. */
export const roles = [
  "officer",
  "departmentHead",
  "reviewer",
  "leader",
  "statistician",
  "landManager",
  "agent",
  "enterpriseUser",
  "systemAdmin",
  "securityAdmin",
  "auditAdmin",
] as const;

export type Role = (typeof roles)[number];

export const isRole = (value: string): value is Role => roles.some((role) => role === value);
