import { exportProjects } from "../export/export-projects";
import { advanceProject } from "./advance-project";
import { assignMany } from "./assign-many";
import { assignProject } from "./assign-project";
import { totalBoard } from "./board-totals";
import { changeStanding } from "./change-standing";
import { checkDuplicate } from "./check-duplicate";
import { createProject } from "./create-project";
import { deleteMany } from "./delete-many";
import { deleteProject } from "./delete-project";
import { getProject } from "./get-project";
import { listDeleted } from "./list-deleted";
import { listProjects } from "./list-projects";
import { readGate } from "./read-gate";
import { readTimeline } from "./read-timeline";
import { restoreProject } from "./restore-project";
import { setNextStepMany } from "./set-next-step-many";
import { summariseProjects } from "./summarise-projects";
import { undoBatch } from "./undo-batch";
import { undoMove } from "./undo-move";
import { updateProject } from "./update-project";

/** What can be asked and done about a project itself; a part of the registry. */
export const projectProcedures = {
  list: listProjects,
  summary: summariseProjects,
  export: exportProjects,
  board: totalBoard,
  get: getProject,
  timeline: readTimeline,
  checkDuplicate,
  create: createProject,
  update: updateProject,
  advance: advanceProject,
  gate: readGate,
  changeStanding,
  assign: assignProject,
  undoMove,
  delete: deleteProject,
  restore: restoreProject,
  listDeleted,
  assignMany,
  setNextStepMany,
  deleteMany,
  undoBatch,
};
