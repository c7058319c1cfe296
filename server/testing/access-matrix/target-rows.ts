import { byRelation, flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const readers = ["officer", "departmentHead", "leader", "statistician"] as const;
const everywhere = ["leader", "statistician"] as const;

/** Whose figure: the park's, the department's of the asker, an officer's in it, one of the other department. */
function placeOf(world: World, relation: string) {
  const { own, elsewhere } = world.projects;
  if (relation === "park") return {};
  if (relation === "elsewhere") return { departmentId: elsewhere.departmentId };
  return relation === "officer"
    ? { departmentId: own.departmentId, userId: own.ownerId }
    : { departmentId: own.departmentId };
}

const save = (period: string) => (world: World, relation: string) => ({
  measure: "fundsInPlace",
  reason: "2026 年任务分解方案",
  cells: [{ ...placeOf(world, relation), period, value: 100_000_000, revision: 0 }],
});

export const targetRows: MatrixRow[] = [
  flat("target.get", readers),
  flat("target.mine", readers),
  ...byRelation(
    "target.history",
    (world, relation) => ({ measure: "fundsInPlace", period: "2026", ...placeOf(world, relation) }),
    {
      park: { allow: everywhere, notFound: ["officer", "departmentHead"] },
      department: { allow: ["departmentHead", ...everywhere], notFound: ["officer"] },
      officer: { allow: readers },
      elsewhere: { allow: everywhere, notFound: ["officer", "departmentHead"] },
    },
  ),
  ...byRelation("target.save", save("2026"), {
    park: { allow: ["statistician"], notFound: ["departmentHead"] },
    department: { allow: ["statistician"] },
    officer: { allow: ["departmentHead"] },
    elsewhere: { allow: ["statistician"], notFound: ["departmentHead"] },
  }),
  ...byRelation("target.save", save("2026-Q4"), {
    department: { allow: ["statistician", "departmentHead"] },
    officer: { allow: ["departmentHead"] },
  }),
];
