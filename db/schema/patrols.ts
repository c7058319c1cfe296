import { check, doublePrecision, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { type ObservedState, observedStates } from "../../domain/patrol/observed-state";
import { createdAt, id, instant, isDemo, oneOf } from "./_columns";
import { parcels } from "./parcels";
import { users } from "./users";

/** 巡查: what somebody saw on a parcel, where and when; written once. */
export const patrols = pgTable(
  "patrols",
  {
    id: id(),
    /** Made on the phone, so that what was sent twice is kept once. */
    clientId: uuid("client_id").notNull(),
    parcelId: uuid("parcel_id")
      .notNull()
      .references(() => parcels.id),
    seenAt: instant("seen_at").notNull(),
    longitude: doublePrecision("longitude"),
    latitude: doublePrecision("latitude"),
    accuracyM: doublePrecision("accuracy_m"),
    observed: text("observed").$type<ObservedState>().notNull(),
    note: text("note"),
    actorId: uuid("actor_id")
      .notNull()
      .references(() => users.id),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("patrols_client_unique").on(table.clientId),
    check("patrols_observed_check", oneOf("observed", observedStates)),
    index("patrols_parcel_index").on(table.parcelId, table.seenAt),
    index("patrols_actor_index").on(table.actorId),
  ],
);
