import { describe, expect, it } from "vitest";
import { documentKinds } from "@/domain/project/document-kind";
import type { FiledFile } from "@/domain/project/file.schema";
import { askedKinds, groupSlots } from "./slots";

const file = (id: string, values: Partial<FiledFile> = {}): FiledFile => ({
  id,
  name: `${id}.pdf`,
  documentKind: "projectPlan",
  mediaType: "application/pdf",
  sizeBytes: 1,
  hasThumbnail: false,
  uploadedByName: "林致远",
  createdAt: "2026-11-20T02:00:00Z",
  milestoneId: null,
  followUpId: null,
  revision: 1,
  replacesId: null,
  isCurrent: true,
  takenOn: null,
  takenPlace: null,
  voided: null,
  ...values,
});

const voided = { at: "2026-11-21T02:00:00Z", byName: "林致远", reason: "扫描缺页" };
const plan = (files: FiledFile[]) =>
  groupSlots(files, [])
    .flatMap(({ slots }) => slots)
    .find(({ kind }) => kind === "projectPlan");

describe("groupSlots", () => {
  it("has every kind of document once", () => {
    const kinds = groupSlots([], []).flatMap(({ slots }) => slots.map(({ kind }) => kind));
    expect(kinds.toSorted()).toEqual([...documentKinds].toSorted());
  });

  it("folds older revisions under the one that stands", () => {
    const slot = plan([
      file("c", { revision: 3, replacesId: "b" }),
      file("b", { revision: 2, replacesId: "a", isCurrent: false }),
      file("a", { isCurrent: false }),
      file("other"),
    ]);
    expect(slot?.files.map((standing) => [standing.file.id, standing.older.map(({ id }) => id)])).toEqual([
      ["c", ["b", "a"]],
      ["other", []],
    ]);
  });

  it("lays voided ones aside", () => {
    const slot = plan([
      file("c", { revision: 2, replacesId: "b", isCurrent: false, voided }),
      file("b"),
      file("d", { voided }),
    ]);
    expect(slot?.files.map((standing) => standing.file.id)).toEqual(["b"]);
    expect(slot?.voided.map(({ id }) => id)).toEqual(["c", "d"]);
  });

  it("marks what the next gate asks for", () => {
    expect(
      askedKinds([
        { kind: "document", code: "permitOrLease" },
        { kind: "field", code: "owner" },
        { kind: "document", code: "sitePhoto" },
      ]),
    ).toEqual(["constructionPermit", "leaseContract", "sitePhoto"]);
  });
});
