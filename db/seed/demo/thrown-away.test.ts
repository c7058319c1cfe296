import { expect, test } from "vitest";
import { isBinExpired, refusalToDelete } from "@/domain/project/delete";
import { tellStory } from "./story";

const story = tellStory("2026-11-23");
const { projects, moves } = story.thrownAway;

test("leads registered by mistake lie in the bin, restorable, each with why", () => {
  expect(projects).toHaveLength(3);
  for (const { stage, deletedAt, deletedBy, deleteReason, ownerId } of projects) {
    const free = {
      hasAgreements: false,
      hasFunds: false,
      hasOpenClaims: false,
      hasConfirmedMilestones: false,
    };
    expect(refusalToDelete({ stage, standing: "normal", ...free })).toBeNull();
    expect(isBinExpired(deletedAt ?? "", new Date("2026-11-23T12:00:00Z"))).toBe(false);
    expect([deletedBy, Boolean(deleteReason)]).toEqual([ownerId, true]);
  }
  expect(moves.map(({ kind }) => kind)).toEqual(["stage", "bin", "stage", "bin", "stage", "bin"]);
});

test("their codes and names belong to nobody else", () => {
  const all = [...story.projects, ...projects];
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});
