import { expect, test } from "vitest";
import { mayBeMember } from "@/domain/member/relation-rights";
import { userRows } from "./office";
import { tellStory } from "./story";

const today = "2026-11-23";
const story = tellStory(today);
const projects = new Map(story.projects.map((project) => [project.id, project]));

test("only people who may hold a place hold one, each once, and a 专班 has one lead", () => {
  const seats = story.members.map(({ projectId, userId, relation }) => `${projectId} ${userId} ${relation}`);
  expect(new Set(seats).size).toBe(seats.length);
  for (const { userId, relation, projectId } of story.members) {
    const role = userRows.find(({ id }) => id === userId)?.role;
    expect(role && mayBeMember(role, relation)).toBe(true);
    if (relation === "collaborator") expect(projects.get(projectId)?.ownerId).not.toBe(userId);
  }
  const leads = story.members.filter(({ relation }) => relation === "taskForceLead");
  expect(new Set(leads.map(({ projectId }) => projectId)).size).toBe(leads.length);
  expect(leads.length).toBeGreaterThan(2);
  expect(story.members.some(({ relation }) => relation === "collaborator")).toBe(true);
});

test.each([today, "2027-03-01", "2025-09-30"])("told on %s nobody joins or waits ahead of time", (day) => {
  const { members, waits } = tellStory(day);
  expect(members.every(({ createdAt }) => (createdAt ?? "").slice(0, 10) <= day)).toBe(true);
  for (const { startedOn, endedOn } of waits) {
    expect(startedOn <= day).toBe(true);
    expect((endedOn ?? day) >= startedOn && (endedOn ?? day) <= day).toBe(true);
  }
  const open = waits.filter(({ endedOn }) => !endedOn).map(({ projectId }) => projectId);
  expect(new Set(open).size).toBe(open.length);
  expect(open.length).toBeGreaterThan(0);
});
