import { type Role, roles } from "@/domain/access/role";
import type { World } from "./world";

export type Outcome = "allow" | "forbidden" | "notFound" | "unauthenticated";

export type Asker = Role | "visitor";

export const askers: readonly Asker[] = [...roles, "visitor"];

/** What everybody gets who calls a procedure on rows in one relation to them. */
export type MatrixRow = {
  procedure: string;
  /** How the row stands to the asker's side: own, department, elsewhere …; `any` where rows don't matter. */
  relation: string;
  input: (world: World, asker: Asker) => unknown;
  outcomes: Record<Asker, Outcome>;
};

type Listed = { allow: readonly Asker[]; notFound?: readonly Asker[] };

/** Spelt out for twelve askers: whoever isn't listed is refused, a visitor as unauthenticated. */
export function outcomes({ allow, notFound = [] }: Listed): Record<Asker, Outcome> {
  const of = (asker: Asker): Outcome => {
    if (allow.includes(asker)) return "allow";
    if (notFound.includes(asker)) return "notFound";
    return asker === "visitor" ? "unauthenticated" : "forbidden";
  };
  return {
    officer: of("officer"),
    departmentHead: of("departmentHead"),
    reviewer: of("reviewer"),
    leader: of("leader"),
    statistician: of("statistician"),
    landManager: of("landManager"),
    agent: of("agent"),
    enterpriseUser: of("enterpriseUser"),
    systemAdmin: of("systemAdmin"),
    securityAdmin: of("securityAdmin"),
    auditAdmin: of("auditAdmin"),
    visitor: of("visitor"),
  };
}

type AnyInput = MatrixRow["input"];

const noInput: AnyInput = () => ({});

/** A procedure whose answer does not depend on a row. */
export const flat = (procedure: string, allow: readonly Asker[], input: AnyInput = noInput): MatrixRow => ({
  procedure,
  relation: "any",
  input,
  outcomes: outcomes({ allow }),
});

/** A public procedure that finds nothing for the input given, whoever asks. */
export const nothingFound = (procedure: string, input: AnyInput): MatrixRow => ({
  procedure,
  relation: "any",
  input,
  outcomes: outcomes({ allow: [], notFound: askers }),
});

/** A procedure whose answer depends on how a row stands to the asker: one entry a relation. */
export const byRelation = (
  procedure: string,
  input: (world: World, relation: string, asker: Asker) => unknown,
  relations: Record<string, Listed>,
): MatrixRow[] =>
  Object.entries(relations).map(([relation, listed]) => ({
    procedure,
    relation,
    input: (world, asker) => input(world, relation, asker),
    outcomes: outcomes(listed),
  }));
