import { randomUUID } from "node:crypto";
import { issueFormTicket } from "../../intent/form-ticket";
import { byRelation, flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const intent = (world: World, relation: string) => {
  // safe because byRelation passes the relation names written below
  const { id, version } = world.intents[relation as keyof World["intents"]];
  return { id, version };
};

const everybody = [
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
  "visitor",
] as const;

/** New ones and one's own for officers; all for heads and leaders. */
const read = {
  fresh: { allow: ["officer", "departmentHead", "leader"] },
  own: { allow: ["officer", "departmentHead", "leader"] },
  colleague: { allow: ["departmentHead", "leader"], notFound: ["officer"] },
  stranger: { allow: ["departmentHead", "leader"], notFound: ["officer"] },
} as const;

/** Dealt with by the handler, or a head on the handler's behalf. */
const handled = {
  fresh: { allow: ["departmentHead"] },
  own: { allow: ["officer", "departmentHead"] },
  colleague: { allow: ["departmentHead"], notFound: ["officer"] },
} as const;

const publicForm = () => ({
  submissionKey: randomUUID(),
  formTicket: issueFormTicket(new Date("2026-11-23T03:58:00Z")),
  enterpriseName: "天津澜砺传动科技有限公司",
  contactName: "李敏",
  phone: "13912345678",
  industry: "advancedEquipment",
  amountBand: "100mTo500m",
  siteNeed: "land",
  isConsentGiven: true,
  consentVersion: "2026-11",
});

export const intentRows: MatrixRow[] = [
  flat("intent.list", ["officer", "departmentHead", "leader"]),
  flat("intent.summary", ["officer", "departmentHead", "leader"]),
  flat("intent.assignees", ["departmentHead"]),
  flat("intent.listOwn", ["enterpriseUser"]),
  flat("intent.openForm", everybody),
  flat("intent.submit", everybody, publicForm),
  flat("portal.overview", everybody),
  flat("parcel.publicList", everybody),
  ...byRelation("intent.get", (world, relation) => ({ id: intent(world, relation).id }), read),
  ...byRelation("intent.duplicates", (world, relation) => ({ id: intent(world, relation).id }), {
    fresh: { allow: ["officer", "departmentHead"] },
    own: { allow: ["officer", "departmentHead"] },
    colleague: { allow: ["departmentHead"], notFound: ["officer"] },
  }),
  ...byRelation("intent.take", intent, {
    fresh: { allow: ["officer"] },
    stranger: { allow: [], notFound: ["officer"] },
  }),
  ...byRelation(
    "intent.assign",
    (world, relation) => ({ ...intent(world, relation), assigneeId: world.colleague.id }),
    { fresh: { allow: ["departmentHead"] }, own: { allow: ["departmentHead"] } },
  ),
  ...byRelation(
    "intent.advance",
    (world, relation) => ({ ...intent(world, relation), state: "contacted", publicNote: "已电话联系" }),
    handled,
  ),
  ...byRelation(
    "intent.accept",
    (world, relation) => ({
      ...intent(world, relation),
      target: { kind: "newProject", projectName: "精密减速机北方基地" },
    }),
    handled,
  ),
  ...byRelation(
    "intent.revealContact",
    (world, relation) => ({ id: intent(world, relation).id, reason: "电话回访" }),
    {
      own: { allow: ["officer", "departmentHead", "leader"] },
      colleague: { allow: ["departmentHead", "leader"], notFound: ["officer"] },
    },
  ),
];
