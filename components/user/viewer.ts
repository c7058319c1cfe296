import type { UserActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/role";

/** Who is looking: decides which actions are offered. */
export type Viewer = Pick<UserActor, "userId"> & { role: Role };
