import type { BoardColumn } from "./board.schema";
import type { ListProjectsInput, ProjectListItem } from "./list-projects.schema";
import { forwardMovesOf } from "./move";
import { type Stage, stageGroups, stages } from "./stage";

type AskedStages = Partial<Pick<ListProjectsInput, "stages" | "stageGroups">>;

/** The stages a filter is about, in order; all of them when it names none. */
export function stagesOnBoard({ stages: named = [], stageGroups: groups = [] }: AskedStages): Stage[] {
  const asked = new Set<Stage>([...named, ...groups.flatMap((group) => [...stageGroups[group]])]);
  return asked.size === 0 ? [...stages] : stages.filter((stage) => asked.has(stage));
}

/** Stages one may move on to from the board that have no column on it: a lead that becomes 考察. */
export function exitsOfBoard(shown: readonly Stage[]): Stage[] {
  const reachable = new Set<Stage>(shown.flatMap(forwardMovesOf));
  return stages.filter((stage) => reachable.has(stage) && !shown.includes(stage));
}

export const emptyColumn = (stage: Stage): BoardColumn => ({
  stage,
  count: 0,
  fullCount: 0,
  totalInvestmentFen: 0,
});

/** What one card adds to its column: a sum covers only what is seen in full. */
function weightOf(card: ProjectListItem): Omit<BoardColumn, "stage"> {
  if (card.sight !== "full") return { count: 1, fullCount: 0, totalInvestmentFen: 0 };
  return { count: 1, fullCount: 1, totalInvestmentFen: card.totalInvestmentFen ?? 0 };
}

function changed(column: BoardColumn, card: ProjectListItem, sign: 1 | -1): BoardColumn {
  const weight = weightOf(card);
  return {
    stage: column.stage,
    count: column.count + sign * weight.count,
    fullCount: column.fullCount + sign * weight.fullCount,
    totalInvestmentFen: column.totalInvestmentFen + sign * weight.totalInvestmentFen,
  };
}

export type BoardMove = { card: ProjectListItem; from: Stage; to: Stage };

/** Counts and sums as they stand once the card lies in its new column; a stage off the board takes it out of all. */
export function columnsAfter(columns: readonly BoardColumn[], { card, from, to }: BoardMove): BoardColumn[] {
  if (from === to) return [...columns];
  return columns.map((column) => {
    if (column.stage === from) return changed(column, card, -1);
    return column.stage === to ? changed(column, card, 1) : column;
  });
}

/** The cards of a column while some moves are under way: without those that left, before the rest those that came. */
export function cardsAfter(
  stage: Stage,
  cards: readonly ProjectListItem[],
  moves: readonly BoardMove[],
): ProjectListItem[] {
  const moving = new Set(moves.map(({ card }) => card.id));
  const arrived = moves.filter(({ to }) => to === stage).map(({ card }) => ({ ...card, stage }));
  return [...arrived.toReversed(), ...cards.filter(({ id }) => !moving.has(id))];
}
