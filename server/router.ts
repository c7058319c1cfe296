import { listProjects } from "./project/list-projects";
import { summariseProjects } from "./project/summarise-projects";

/** Every procedure there is: RPC, REST, OpenAPI, the in-process client and the access matrix are made from it. */
export const router = {
  project: {
    list: listProjects,
    summary: summariseProjects,
  },
};

export type Router = typeof router;
