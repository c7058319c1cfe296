import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import {
  agreements,
  assignments,
  commentMentions,
  comments,
  contacts,
  countingRulings,
  enterprises,
  exchangeRates,
  fixedInvestments,
  followUps,
  fundEntries,
  intentEvents,
  intents,
  investmentPlans,
  landEvents,
  meetings,
  milestones,
  notifications,
  parcelBoundaries,
  parcelClaims,
  parcelLineage,
  parcels,
  parcelUtilities,
  projectMembers,
  projectMoves,
  projects,
  projectWaits,
  serviceRequests,
  terminationRequests,
  zoneOutlines,
} from "@/db/schema";
import { surveyBoundaries } from "./boundaries";
import { tellConversation } from "./conversation";
import { planInvestments } from "./investment-plans";
import { changeInvestors } from "./investor-changes";
import { ruleOn } from "./rulings";
import type { Story } from "./story";

const batch = 400;

async function insertAll<Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    await tx.insert(table).values(rows.slice(from, from + batch));
  }
}

export async function insertStory(tx: Transaction, story: Story): Promise<void> {
  await insertAll(tx, enterprises, story.enterprises);
  await insertAll(tx, contacts, story.contacts);
  await insertAll(tx, projects, story.projects);
  await insertAll(tx, countingRulings, ruleOn(story.projects));
  await insertAll(tx, projectMoves, story.moves);
  await insertAll(tx, milestones, story.milestones);
  await insertAll(tx, followUps, story.followUps);
  await insertAll(tx, exchangeRates, story.exchangeRates);
  await insertAll(tx, agreements, story.agreements);
  const changes = changeInvestors(story.projects, story.enterprises, story.agreements);
  await insertAll(tx, enterprises, changes.enterprises);
  await insertAll(tx, agreements, changes.agreements);
  await insertAll(tx, fundEntries, story.funds);
  await insertAll(tx, fixedInvestments, story.fixedInvestments);
  await insertAll(tx, investmentPlans, planInvestments(story.projects, story.moves));
  const surveyed = surveyBoundaries(story.parcels);
  await insertAll(tx, parcels, [...story.formerParcels, ...surveyed.parcels]);
  await insertAll(tx, parcelLineage, story.lineage);
  await insertAll(tx, parcelUtilities, story.utilities);
  await insertAll(tx, landEvents, story.landEvents);
  await insertAll(tx, parcelBoundaries, surveyed.boundaries);
  await insertAll(tx, zoneOutlines, surveyed.outlines);
  await insertAll(tx, parcelClaims, story.claims);
  await insertAll(tx, intents, story.intents);
  await insertAll(tx, intentEvents, story.events);
  await insertAll(tx, serviceRequests, story.requests);
  await insertAll(tx, terminationRequests, story.terminations);
  await insertAll(tx, projectMembers, story.members);
  await insertAll(tx, projectWaits, story.waits);
  await insertAll(tx, meetings, story.meetings.meetings);
  await insertAll(tx, assignments, story.meetings.assignments);
  const conversation = tellConversation(story.projects);
  await insertAll(tx, comments, conversation.comments);
  await insertAll(tx, commentMentions, conversation.mentions);
  await insertAll(tx, notifications, conversation.notifications);
  await insertAll(tx, projects, story.thrownAway.projects);
  await insertAll(tx, projectMoves, story.thrownAway.moves);
}
