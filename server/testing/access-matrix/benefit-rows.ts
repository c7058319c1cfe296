import { byRelation, flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;
const writers = ["statistician", "landManager"] as const;

const key = ({ landWork }: World) => ({ id: landWork.benefitYears.own.id, version: 1 });
const subject = ({ projects, parcel }: World) => ({
  enterprise: projects.own.investorName,
  place: parcel.code,
});

export const benefitRows: MatrixRow[] = [
  flat("benefit.list", readers),
  flat("benefit.park", readers),
  flat("benefit.choices", writers),
  ...byRelation(
    "benefit.get",
    ({ landWork }, relation) => ({
      // safe because byRelation passes the relation names written below
      id: landWork.benefitYears[relation as "own" | "elsewhere"].id,
    }),
    {
      own: { allow: readers },
      elsewhere: {
        allow: ["leader", "statistician", "landManager"],
        notFound: ["officer", "departmentHead"],
      },
    },
  ),
  flat("benefit.record", writers, (world) => ({ ...subject(world), year: 2019, figures: {} })),
  flat("benefit.update", writers, (world) => ({ ...key(world), figures: {} })),
  flat("benefit.remove", writers, (world) => ({ ...key(world), reason: "重复登记" })),
  flat("benefit.import", writers, (world) => ({ year: 2019, rows: [{ ...subject(world), figures: {} }] })),
  flat("underused.list", readers),
  flat("underused.get", readers, ({ parcel }) => ({ parcelId: parcel.id })),
  flat("underused.recordAction", ["landManager"], ({ parcel }) => ({
    parcelId: parcel.id,
    kind: "urge",
    decidedOn: "2026-11-02",
    note: "约谈企业，三个月内恢复生产",
  })),
  flat("underused.closeAction", ["landManager"], ({ landWork }) => ({
    id: landWork.action.id,
    version: 1,
    closedOn: "2026-11-02",
    result: "已恢复生产",
  })),
  flat("patrol.grounds", ["officer", "landManager"]),
  flat("patrol.list", readers),
  flat("patrol.plan", readers),
  flat("patrol.record", ["officer", "landManager"], ({ parcel }) => ({
    clientId: crypto.randomUUID(),
    parcelId: parcel.id,
    seenAt: "2026-11-02T02:00:00Z",
    observed: "producing",
  })),
];
