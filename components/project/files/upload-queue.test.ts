import { beforeEach, describe, expect, it, vi } from "vitest";
import { UploadError } from "@/components/form/send-file";
import { uploadFile } from "@/components/form/upload-file";
import type { SameFile } from "@/domain/project/file.schema";
import { api } from "@/lib/api/client";
import { createUploadQueue } from "./upload-queue";

vi.mock("@/components/form/upload-file", async (original) => ({
  ...(await original<typeof import("@/components/form/upload-file")>()),
  uploadFile: vi.fn(),
}));
vi.mock("@/components/form/sha256", () => ({ sha256Of: async () => "0".repeat(64) }));
vi.mock("@/lib/api/client", () => ({ api: { file: { findSame: { call: vi.fn() } } } }));

const sent = vi.mocked(uploadFile);
const asked = vi.mocked(api.file.findSame.call);
const pdf = (name: string, content = "%PDF") => new File([content], name);
const same: SameFile = {
  id: "a",
  name: "旧件.pdf",
  documentKind: "other",
  projectId: "p",
  projectName: "项目",
  createdAt: "2026-11-20T02:00:00Z",
};
const target = { documentKind: "contractScan" } as const;

let taken: string[];
let queue: ReturnType<typeof createUploadQueue>;

beforeEach(() => {
  taken = [];
  sent.mockReset();
  asked.mockReset();
  asked.mockResolvedValue({ items: [] });
  queue = createUploadQueue({
    projectId: "p",
    onTaken: async ({ name }) => {
      taken.push(name);
    },
  });
});

const states = () => queue.read().map(({ file, state }) => `${file.name} ${state}`);
const settled = () => vi.waitFor(() => expect(states().join()).not.toMatch(/waiting|sending/));

describe("the upload queue", () => {
  it("sends one after another and forgets what is through", async () => {
    let most = 0;
    let now = 0;
    sent.mockImplementation(async () => {
      now += 1;
      most = Math.max(most, now);
      await Promise.resolve();
      now -= 1;
      return { ...same, mediaType: "", sizeBytes: 1, hasThumbnail: false, uploadedByName: "" };
    });
    queue.add([pdf("a.pdf"), pdf("b.pdf")], target);
    await settled();
    expect([most, taken, states()]).toEqual([1, ["a.pdf", "b.pdf"], []]);
  });

  it("keeps what was lost and sends it again, but not what was refused", async () => {
    sent.mockRejectedValueOnce(new UploadError("网络不通", true));
    sent.mockRejectedValueOnce(new UploadError("扩展名与文件内容不符"));
    queue.add([pdf("a.pdf"), pdf("b.pdf"), pdf("空.pdf", "")], target);
    await settled();
    expect(states()).toEqual(["a.pdf lost", "b.pdf refused", "空.pdf refused"]);
    queue.retryLost();
    await settled();
    expect(states()).toEqual(["b.pdf refused", "空.pdf refused"]);
    expect(taken).toEqual(["a.pdf"]);
  });

  it("asks before it files the same content again", async () => {
    asked.mockResolvedValueOnce({ items: [same] });
    queue.add([pdf("a.pdf")], target);
    await settled();
    expect(states()).toEqual(["a.pdf same"]);
    expect(sent).not.toHaveBeenCalled();
    queue.retry(queue.read()[0]?.id ?? "");
    await settled();
    expect(taken).toEqual(["a.pdf"]);
  });

  it("cancels what is on its way", async () => {
    sent.mockImplementation(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")));
        }),
    );
    queue.add([pdf("a.pdf"), pdf("b.pdf")], target);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
    for (const { id } of queue.read()) queue.remove(id);
    expect(states()).toEqual([]);
    await Promise.resolve();
    expect([sent.mock.calls.length, taken]).toEqual([1, []]);
  });
});
