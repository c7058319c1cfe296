import { randomUUID } from "node:crypto";
import { roles } from "@/domain/access/role";
import { byRelation, flat, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

const at = (world: World, relation: string) => {
  // safe because byRelation passes the relation names written below
  return world.projects[relation as Relation].id;
};

/** Who sees a project only as a member of it. */
const outside = ["reviewer", "landManager"] as const;

/** Comments: whoever sees the project in full, whatever the role. */
const talked = {
  own: { allow: ["officer", "departmentHead", "leader", "statistician"], notFound: outside },
  department: { allow: ["departmentHead", "leader", "statistician"], notFound: outside },
  elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead", ...outside] },
  taskForceMember: { allow: ["officer", "departmentHead", "leader", "statistician", ...outside] },
} as const;

const notificationOf = (world: World, asker: string) => {
  const role = roles.find((known) => known === asker);
  return { id: (role && world.notificationIds.get(world.person(role).userId)) ?? randomUUID() };
};

export const conversationRows: MatrixRow[] = [
  ...byRelation(
    "comment.create",
    (world, relation) => ({ id: randomUUID(), projectId: at(world, relation), content: "下周三前答复" }),
    talked,
  ),
  ...byRelation("comment.mentionable", (world, relation) => ({ projectId: at(world, relation) }), talked),
  ...byRelation("comment.withdraw", (world) => ({ id: world.comment.id }), {
    written: { allow: ["officer"], notFound: outside },
  }),
  flat("notification.list", roles),
  flat("notification.unreadCount", roles),
  flat("notification.markAllRead", roles, () => ({ upTo: randomUUID() })),
  ...byRelation("notification.markRead", (world, _relation, asker) => notificationOf(world, asker), {
    own: { allow: roles },
  }),
  ...byRelation(
    "notification.markRead",
    (world, _relation, asker) => notificationOf(world, asker === "officer" ? "leader" : "officer"),
    { others: { allow: [], notFound: roles } },
  ),
];
