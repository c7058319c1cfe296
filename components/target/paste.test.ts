import { expect, it } from "vitest";
import { pastedBlock } from "./paste";

it.each([
  ["12.5", null],
  ["12.5\r\n", null],
  [
    "1\t2\n3\t4\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["1\r\n2", [["1"], ["2"]]],
  ["1\t\t3", [["1", "", "3"]]],
])("%j", (text, expected) => {
  expect(pastedBlock(text)).toEqual(expected);
});
