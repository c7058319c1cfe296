import { getDocument, saveDocument } from "./documents";
import { getCase } from "./get-case";
import { getIdleLand } from "./get-idle-land";
import { listIdleLand } from "./list-idle-land";
import { openCase } from "./open-case";
import { recordDisposal } from "./record-disposal";
import { recordStep, serveStep } from "./record-step";
import { endHindrance, endStop, recordHindrance, recordProgress, recordStop } from "./record-works";
import { exportIdleLand, readIdleSheet } from "./sheet";
import { checkCase, closeCase, transferCase } from "./take-case-steps";
import { listTemplateHistory, listTemplates, updateTemplate } from "./templates";

export const idleLandProcedures = {
  list: listIdleLand,
  get: getIdleLand,
  sheet: readIdleSheet,
  export: exportIdleLand,
  recordStop,
  endStop,
  recordProgress,
  recordHindrance,
  endHindrance,
  recordDisposal,
};

export const idleCaseProcedures = {
  get: getCase,
  open: openCase,
  check: checkCase,
  transfer: transferCase,
  recordStep,
  serve: serveStep,
  close: closeCase,
};

export const idleTemplateProcedures = {
  list: listTemplates,
  history: listTemplateHistory,
  update: updateTemplate,
};

export const idleDocumentProcedures = { get: getDocument, save: saveDocument };
