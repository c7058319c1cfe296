import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ruleOf } from "../../testing/rule-of";
import type { FileStore } from "./file-store";
import { localStore } from "./local-store";
import { s3Store } from "./s3-store";

const folder = mkdtempSync(join(tmpdir(), "gaoxin-stores-"));
const bucket = "zhaoshang-files";
const keys = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER", region: "us-east-1" };
const server = new S3rver({
  port: 0,
  address: "127.0.0.1",
  silent: true,
  directory: join(folder, "bucket"),
  configureBuckets: [{ name: bucket }],
});
const stores: Record<string, () => FileStore> = {};
let endpoint = "";

beforeAll(async () => {
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
  stores["a folder"] = () => localStore(join(folder, "local"));
  stores["a bucket"] = () => s3Store({ ...keys, endpoint, bucket }, join(folder, "waiting"));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const bodyOf = (content: Uint8Array, step = 64 * 1024) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let from = 0; from < content.length; from += step)
        controller.enqueue(content.slice(from, from + step));
      controller.close();
    },
  });

const bytesOf = async (body: ReadableStream<Uint8Array> | null) =>
  body && Buffer.from(await new Response(body).arrayBuffer());

const waiting = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => entry.parentPath.endsWith("incoming")).length;

describe.each(["a folder", "a bucket"])("files in %s", (name) => {
  const store = () => {
    const open = stores[name];
    if (!open) throw new Error(`no store ${name}`);
    return open();
  };

  it("come back unchanged, with their length and hash, and are gone when removed", async () => {
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256));
    const received = await store().receive(bodyOf(content), content.length);
    expect(received).toMatchObject({
      sizeBytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    });
    const key = await store().keep(received);
    await store().discard(received.path);
    expect(key).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{38}$/);
    expect((await bytesOf(await store().read(key)))?.equals(content)).toBe(true);
    await store().remove(key);
    expect(await store().read(key)).toBeNull();
    await store().remove(key);
    expect(waiting()).toBe(0);
  });

  it("are read in parts, and a reader may stop", async () => {
    const key = await store().put(Buffer.alloc(2_000_000, 7));
    const body = await store().read(key);
    const reader = body?.getReader();
    const first = await reader?.read();
    expect(first?.value?.length).toBeLessThan(2_000_000);
    await reader?.cancel();
  });

  it("too large or empty are dropped while they arrive", async () => {
    expect(await ruleOf(store().receive(bodyOf(Buffer.alloc(100)), 99))).toBe("FILE_TOO_LARGE");
    expect(await ruleOf(store().receive(bodyOf(Buffer.alloc(0)), 99))).toBe("FILE_EMPTY");
    expect(waiting()).toBe(0);
  });

  it("that were received and never fetched go after a day", async () => {
    await store().receive(bodyOf(Buffer.alloc(10)), 99);
    await store().tidy();
    expect(waiting()).toBe(1);
    await store().tidy(Date.now() + 25 * 60 * 60_000);
    expect(waiting()).toBe(0);
  });

  it("have no other keys than ours", async () => {
    await expect(async () => store().read("../../etc/passwd")).rejects.toThrow("not a storage key");
    await expect(async () => store().remove("aa/..")).rejects.toThrow("not a storage key");
  });

  it("can be reached", async () => {
    expect(await store().isReachable()).toBe(true);
  });
});

describe("a bucket that cannot be reached", () => {
  const other = (values: Partial<Parameters<typeof s3Store>[0]>) =>
    s3Store({ ...keys, endpoint, bucket, ...values }, join(folder, "waiting"));

  it("says so: not there, wrong key, nobody listening", async () => {
    expect(await other({ bucket: "not-there" }).isReachable()).toBe(false);
    expect(await other({ secretAccessKey: "wrong" }).isReachable()).toBe(false);
    expect(await other({ endpoint: "http://127.0.0.1:1" }).isReachable()).toBe(false);
  });

  it("takes and gives nothing, in words a person understands", async () => {
    const store = other({ secretAccessKey: "wrong" });
    const content = Buffer.from("%PDF-1.7");
    const received = await store.receive(bodyOf(content), 99);
    expect(await ruleOf(store.keep(received))).toBe("FILE_STORE_UNREACHABLE");
    await store.discard(received.path);
    expect(await ruleOf(store.read(`aa/${"0".repeat(38)}`))).toBe("FILE_STORE_UNREACHABLE");
    expect(waiting()).toBe(0);
  });
});
