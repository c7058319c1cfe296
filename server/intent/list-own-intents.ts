import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { intents } from "@/db/schema";
import { ownIntents } from "@/domain/intent/track-intent.schema";
import { query } from "../kernel/procedure";
import { publicViews } from "./public-view";

const most = 200;

/** The enterprise account's own submissions with their public steps, newest first. */
export const listOwnIntents = query({
  name: "intent.listOwn",
  permission: "intent.readOwn",
  summary: "本企业提交的投资意向",
  method: "GET",
  path: "/intents/own",
  input: z.object({}),
  output: ownIntents,
  run: async ({ db, actor, now }) => {
    if (actor.kind !== "user") return [];
    const rows = await db
      .select()
      .from(intents)
      .where(eq(intents.enterpriseUserId, actor.userId))
      .orderBy(desc(intents.createdAt), desc(intents.id))
      .limit(most);
    if (rows.length === 0) return [];
    const views = await publicViews(db, rows, now);
    return views.map((view, index) => ({ ...view, enterpriseName: rows[index]?.enterpriseName ?? "" }));
  },
});
