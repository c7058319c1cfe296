import { flat, type MatrixRow } from "./matrix";

const fileId = (world: { surveyFile: { id: string } }) => world.surveyFile.id;

export const surveyRows: MatrixRow[] = [
  flat("survey.preview", ["landManager"], (world) => ({ fileId: fileId(world) })),
  flat("survey.commit", ["landManager"], (world) => ({
    fileId: fileId(world),
    plots: [{ plot: 0, target: { kind: "existing", parcelId: world.parcel.id, version: 1 } }],
  })),
  flat("survey.export", ["landManager", "departmentHead", "leader"], (world) => ({
    parcelIds: [world.parcel.id],
    format: "txt",
  })),
];
