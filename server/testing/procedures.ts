import { getRouter, isProcedure, traverseContractProcedures } from "@orpc/server";
import { z } from "zod";
import type { ProcedureMeta } from "../kernel/procedure";
import { router } from "../router";

/** Every procedure of the registry with its path, what it declares, and its input schema. */
export function allProcedures() {
  const found: {
    path: readonly string[];
    meta: ProcedureMeta;
    input: z.ZodType;
    procedure: ReturnType<typeof procedureAt>;
  }[] = [];
  traverseContractProcedures({ router, path: [] }, ({ path }) => {
    const procedure = procedureAt(path);
    const { meta, inputSchema } = procedure["~orpc"];
    found.push({
      path,
      meta: metaSchema.parse(meta),
      input: z.instanceof(z.ZodType).parse(inputSchema),
      procedure,
    });
  });
  return found;
}

const metaSchema: z.ZodType<ProcedureMeta> = z.object({
  name: z.string(),
  permission: z.custom<ProcedureMeta["permission"]>((value) => typeof value === "string"),
  kind: z.enum(["query", "command"]),
});

function procedureAt(path: readonly string[]) {
  const procedure = getRouter(router, path);
  if (!isProcedure(procedure)) throw new Error(`No procedure at ${path.join(".")}`);
  return procedure;
}
