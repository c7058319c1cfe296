/** An enterprise's 诉求 on its way to an answer. */
export const serviceRequestStates = ["open", "answered", "closed"] as const;

export type ServiceRequestState = (typeof serviceRequestStates)[number];

/** Answered again when the first answer was not enough; closed only once the enterprise has one. */
const moves: Record<ServiceRequestState, readonly ServiceRequestState[]> = {
  open: ["answered"],
  answered: ["answered", "closed"],
  closed: [],
};

export const canMove = (from: ServiceRequestState, to: ServiceRequestState): boolean =>
  moves[from].includes(to);

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
