import { check, date, doublePrecision, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { type LandFileKind, landFileKinds } from "../../domain/land/land-file";
import { createdAt, id, instant, isDemo, oneOf } from "./_columns";
import { idleCaseSteps, idleCases } from "./idle-cases";
import { parcels } from "./parcels";
import { patrols } from "./patrols";
import { users } from "./users";

/** A paper, a survey file or a photo of land; of no parcel only until a survey is taken in. */
export const landFiles = pgTable(
  "land_files",
  {
    id: id(),
    parcelId: uuid("parcel_id").references(() => parcels.id, { onDelete: "cascade" }),
    caseId: uuid("case_id").references(() => idleCases.id, { onDelete: "cascade" }),
    /** The authority's paper of a step. */
    stepId: uuid("step_id").references(() => idleCaseSteps.id, { onDelete: "cascade" }),
    patrolId: uuid("patrol_id").references(() => patrols.id, { onDelete: "cascade" }),
    kind: text("kind").$type<LandFileKind>().notNull(),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    sizeBytes: integer("size_bytes").notNull(),
    sha256: text("sha256").notNull(),
    storageKey: text("storage_key").notNull(),
    thumbnailKey: text("thumbnail_key"),
    /** Of a photo. */
    takenOn: date("taken_on", { mode: "string" }),
    takenLongitude: doublePrecision("taken_longitude"),
    takenLatitude: doublePrecision("taken_latitude"),
    uploadedBy: uuid("uploaded_by")
      .notNull()
      .references(() => users.id),
    voidedAt: instant("voided_at"),
    voidedBy: uuid("voided_by").references(() => users.id),
    voidReason: text("void_reason"),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    check("land_files_kind_check", oneOf("kind", landFileKinds)),
    index("land_files_parcel_index").on(table.parcelId, table.createdAt),
    index("land_files_case_index").on(table.caseId),
    index("land_files_step_index").on(table.stepId),
    index("land_files_patrol_index").on(table.patrolId),
    index("land_files_uploader_index").on(table.uploadedBy),
    index("land_files_voider_index").on(table.voidedBy),
  ],
);
