import type { UserActor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import type { Permission } from "@/domain/access/permission";
import type { Role } from "@/domain/access/role";
import type { DateChoice } from "./follow-up/date-choices";

/** Who looks at the screen, as far as drawing it depends on it. */
export type Reader = {
  name: string;
  role: Role;
  /** `officer`: own projects in full, others limited; `public`: an agency. */
  sight: "officer" | "full" | "public";
  /** Only the projects whose 专班 they sit in exist for them. */
  isMemberOnly: boolean;
  today: string;
  /** Working days that a next step is usually set to. */
  dateChoices: readonly DateChoice[];
  canCreate: boolean;
  canReadColleagues: boolean;
  canSearchEnterprises: boolean;
  /** What may be done to many projects at once. */
  bulkActions: readonly BulkAction[];
};

export type BulkAction = "assign" | "nextStep" | "delete";

const bulkPermissions = {
  assign: "project.assign",
  nextStep: "project.update",
  delete: "project.delete",
} as const satisfies Record<BulkAction, Permission>;

const bulkOrder: readonly BulkAction[] = ["assign", "nextStep", "delete"];

const sightOf = (role: Role): Reader["sight"] =>
  role === "officer" ? "officer" : role === "agent" ? "public" : "full";

/** What the project screens need to know about the person in front of them. */
export const readerOf = (actor: UserActor, today: string, dateChoices: readonly DateChoice[]): Reader => ({
  name: actor.displayName,
  role: actor.role,
  sight: sightOf(actor.role),
  isMemberOnly: actor.role === "landManager" || actor.role === "reviewer",
  today,
  dateChoices,
  canCreate: can(actor, "project.create"),
  canReadColleagues: can(actor, "colleague.read"),
  canSearchEnterprises: can(actor, "enterprise.search"),
  bulkActions: bulkOrder.filter((action) => can(actor, bulkPermissions[action])),
});
