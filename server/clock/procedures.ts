import { clockOfProject } from "./clock-of-project";
import { clockOfProjects } from "./clock-of-projects";

export const clockProcedures = {
  ofProject: clockOfProject,
  ofProjects: clockOfProjects,
};
