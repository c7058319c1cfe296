import type { Role } from "./role";

/** A signed-in person, as the database holds them at this request. */
export type UserActor = {
  kind: "user";
  userId: string;
  sessionId: string;
  displayName: string;
  role: Role;
  departmentId: string | null;
  enterpriseId: string | null;
  mustChangePassword: boolean;
};

/** Anyone without a session: the public site. */
export type Visitor = { kind: "visitor" };

/** Who is asking. */
export type Actor = UserActor | Visitor;
