/** An enterprise's 诉求 on its way to an answer. */
export const serviceRequestStates = ["open", "answered", "closed"] as const;

export type ServiceRequestState = (typeof serviceRequestStates)[number];

export const serviceRequestKinds = [
  "land",
  "construction",
  "utilities",
  "finance",
  "recruitment",
  "policy",
  "approval",
  "other",
] as const;

export type ServiceRequestKind = (typeof serviceRequestKinds)[number];
