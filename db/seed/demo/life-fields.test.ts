import { expect, it } from "vitest";
import { type ContractFacts, type ProjectFacts, unknownFacts } from "@/domain/project/facts";
import { gateItemKey } from "@/domain/project/gate-item";
import { defaultGateRules, missingFor } from "@/domain/project/gates";
import { stages } from "@/domain/project/stage";
import { compareStages } from "@/domain/project/stage-order";
import { tellStory } from "./story";

const story = tellStory("2026-11-23");
const enterprises = new Map(story.enterprises.map((row) => [row.id, row]));

/** Columns left out of an inserted row are null. */
const present = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

function factsOf(project: (typeof story.projects)[number]): ProjectFacts {
  const company = enterprises.get(project.projectCompanyId ?? "");
  const formal = story.agreements.find(
    ({ projectId, kind }) => projectId === project.id && kind === "formal",
  );
  // safe because every key of ContractFacts is a nullable column of the row
  const contract = formal ? (formal as ContractFacts) : null;
  return {
    ...unknownFacts,
    ...present(project),
    hasReachableContact: project.contactId !== null,
    investorUscc: enterprises.get(project.investorId)?.uscc ?? null,
    contract,
    projectCompanyUscc: company?.uscc ?? null,
    projectCompanyEstablishedOn: company?.establishedOn ?? null,
    projectCompanyRegisteredCapitalFen: company?.registeredCapitalFen ?? null,
    projectCompanyPaidInCapitalFen: company?.paidInCapitalFen ?? null,
  };
}

it("gives every open project the fields and terms that its gates have asked for", () => {
  const gaps = story.projects
    .filter(({ standing }) => standing === "normal")
    .flatMap((project) => {
      const facts = factsOf(project);
      return stages
        .filter((stage) => compareStages(stage, project.stage) <= 0)
        .flatMap((stage) => missingFor(defaultGateRules, stage, facts))
        .filter(({ kind }) => kind === "field" || kind === "term")
        .filter(({ code }) => code !== "owner")
        .map((item) => `${project.code} ${project.stage}: ${gateItemKey(item)}`);
    });
  expect(gaps).toEqual([]);
});

it("lets two departments ask a leader to end a project", () => {
  const open = new Map(story.projects.map(({ id, standing }) => [id, standing]));
  expect(story.terminations).toHaveLength(2);
  for (const { projectId } of story.terminations) expect(open.get(projectId)).toBe("normal");
});
