import type { Transaction } from "@/db/client";
import { projectSiteNeeds } from "@/db/schema";
import {
  type SaveSiteNeedInput,
  savedSiteNeed,
  saveSiteNeedInput,
} from "@/domain/site-need/site-need.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadProject, refuseClosed } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { findNeedId } from "./find-need-id";

const none = <Value>(value: Value | undefined): Value | null => value ?? null;

/** Every column, so that what was taken out of the form is taken out of the row. */
const columnsOf = (input: SaveSiteNeedInput) => ({
  form: input.form,
  landMinSqm: none(input.form === "premises" ? undefined : input.landMinSqm),
  landMaxSqm: none(input.form === "premises" ? undefined : input.landMaxSqm),
  floorMinSqm: none(input.form === "land" ? undefined : input.floorMinSqm),
  floorMaxSqm: none(input.form === "land" ? undefined : input.floorMaxSqm),
  use: none(input.use),
  industrialClass: none(input.industrialClass),
  zones: [...new Set(input.zones)],
  heightM: none(input.heightM),
  loadTPerSqm: none(input.loadTPerSqm),
  craneT: none(input.craneT),
  powerKva: none(input.powerKva),
  waterTPerDay: none(input.waterTPerDay),
  sewageTPerDay: none(input.sewageTPerDay),
  steamTPerHour: none(input.steamTPerHour),
  gasM3PerHour: none(input.gasM3PerHour),
  fireClass: none(input.fireClass),
  distanceMaxM: none(input.distanceMaxM),
  landPriceCeilingFenPerMu: none(input.landPriceCeilingFenPerMu),
  rentCeilingFenPerSqmMonth: none(input.rentCeilingFenPerSqmMonth),
  neededFrom: none(input.neededFrom),
  weights: input.weights,
  note: none(input.note),
});

type Columns = ReturnType<typeof columnsOf> & { updatedBy: string };

async function insert(tx: Transaction, projectId: string, columns: Columns, isDemo: boolean) {
  const written = await tx
    .insert(projectSiteNeeds)
    .values({ ...columns, projectId, isDemo })
    .onConflictDoNothing({ target: projectSiteNeeds.projectId })
    .returning({ id: projectSiteNeeds.id });
  if (written.length === 0) throw new AppError("CONFLICT");
}

/** Writes what a project needs of a site, whole. Throws NOT_FOUND, FORBIDDEN, PROJECT_CLOSED, CONFLICT. */
export const saveSiteNeed = command({
  name: "siteNeed.save",
  permission: "siteNeed.edit",
  summary: "保存用地需求",
  method: "PUT",
  path: "/projects/{projectId}/site-need",
  input: saveSiteNeedInput,
  output: savedSiteNeed,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("update"),
  run: async ({ tx, actor, row, input }) => {
    refuseClosed(row);
    const columns = { ...columnsOf(input), updatedBy: signedIn(actor).userId };
    if (input.version === 0) {
      await insert(tx, row.id, columns, row.isDemo);
    } else {
      const id = await findNeedId(tx, row.id);
      await updateVersioned(tx, projectSiteNeeds, { id, version: input.version }, columns);
    }
    return { projectId: row.id, version: input.version + 1 };
  },
  audit: ({ input }) => ({
    subject: { type: "project", id: input.projectId },
    detail: {
      form: input.form,
      landMinSqm: input.landMinSqm ?? null,
      floorMinSqm: input.floorMinSqm ?? null,
    },
  }),
});
