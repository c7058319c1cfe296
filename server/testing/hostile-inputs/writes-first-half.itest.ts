import { describe } from "vitest";
import { describeHostileInputs } from "./suite";

describe("hostile inputs to writes, first half", () => describeHostileInputs("command", "first"));
