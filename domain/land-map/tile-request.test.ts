import { expect, test } from "vitest";
import { readTileRequest } from "@/domain/land-map/tile-request";

const ask = (layer: string, z: string, x: string, y: string) => readTileRequest({ layer, z, x, y });

test("a tile over the park is read", () => {
  expect(ask("vec", "16", "54054", "25062")).toEqual({
    ok: true,
    value: { layer: "vec", z: 16, x: 54_054, y: 25_062 },
  });
  expect(ask("cva", "1", "1", "0").ok).toBe(true);
});

test.each([
  ["ter2", "16", "54054", "25062"],
  ["vec", "0", "0", "0"],
  ["vec", "19", "1", "1"],
  ["vec", "16", "54054", "65536"],
  ["vec", "16", "54054", "-1"],
  ["vec", "16", "54054", "2.5"],
  ["vec", "16", "054054", "25062"],
  ["vec", "1e1", "1", "1"],
  ["vec", "16", "54054", "../../etc"],
  ["vec", "16", "54054", ""],
])("%s/%s/%s/%s is no tile", (layer, z, x, y) => {
  expect(ask(layer, z, x, y)).toEqual({ ok: false, code: "TILE_UNKNOWN" });
});

test("other parts of the world are not ours to ask for", () => {
  expect(ask("vec", "16", "10000", "25062")).toEqual({ ok: false, code: "TILE_FAR" });
});
