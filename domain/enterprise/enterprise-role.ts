/** What an enterprise is to a project; one may be all three. */
export const enterpriseRoles = ["investor", "projectCompany", "agency"] as const;

export type EnterpriseRole = (typeof enterpriseRoles)[number];
