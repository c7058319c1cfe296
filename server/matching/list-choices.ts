import { z } from "zod";
import { matchChoices } from "@/domain/matching/match.schema";
import { query } from "../kernel/procedure";
import { matchedProjectOf } from "./match-views";
import { readPlaces } from "./read-places";
import { readSeekers } from "./read-seekers";

/** Projects and places to choose from. */
export const listChoices = query({
  name: "matching.projects",
  permission: "matching.read",
  summary: "可匹配的项目和地块、房源",
  method: "GET",
  path: "/matching/choices",
  input: z.object({}),
  output: matchChoices,
  run: async ({ db, actor, today }) => {
    const [{ seekers, withoutNeed }, places] = await Promise.all([
      readSeekers(db, actor),
      readPlaces(db, today),
    ]);
    return {
      projects: seekers.filter(({ isVisible }) => isVisible).map(matchedProjectOf),
      withoutNeed,
      places: places.map(({ view }) => view),
    };
  },
});
