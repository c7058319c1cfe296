import { sql } from "drizzle-orm";
import { check, date, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { type LandEventKind, landEventKinds } from "../../domain/land/parcel-event";
import { createdAt, id, isDemo, oneOf } from "./_columns";
import { parcels } from "./parcels";
import { units } from "./premises";
import { users } from "./users";

/** What happened to a parcel or a unit; written once, never changed. */
export const landEvents = pgTable(
  "land_events",
  {
    id: id(),
    parcelId: uuid("parcel_id").references(() => parcels.id, { onDelete: "cascade" }),
    unitId: uuid("unit_id").references(() => units.id, { onDelete: "cascade" }),
    kind: text("kind").$type<LandEventKind>().notNull(),
    happenedOn: date("happened_on", { mode: "string" }).notNull(),
    actorId: uuid("actor_id").references(() => users.id),
    detail: jsonb("detail").$type<Record<string, string | number | boolean | null>>().notNull(),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("land_events_kind_check", oneOf("kind", landEventKinds)),
    check("land_events_subject_check", sql`num_nonnulls(parcel_id, unit_id) = 1`),
    index("land_events_parcel_index").on(table.parcelId, table.id),
    index("land_events_unit_index").on(table.unitId, table.id),
    index("land_events_actor_index").on(table.actorId),
  ],
);
