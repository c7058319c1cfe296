import { listChoices } from "./list-choices";
import { makePlan } from "./make-plan";
import { matchProjects } from "./match-projects";
import { matchSites } from "./match-sites";

export const matchingProcedures = {
  projects: listChoices,
  sitesFor: matchSites,
  projectsFor: matchProjects,
  plan: makePlan,
};
