import type { Actor } from "@/domain/access/actor";
import type { Industry } from "@/domain/industry/industry";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { departmentOf } from "../cockpit/department-scope";

type Asked = { departmentId?: string | undefined; industries?: Industry[] | undefined };

/** The filter every figure about the flow starts from: a head's department, else what was asked for. */
export const flowBase = (actor: Actor, asked: Asked): ProjectFilter => ({
  scope: "all",
  departmentId: departmentOf(actor, asked.departmentId) ?? undefined,
  industries: asked.industries,
});
