import { describe } from "vitest";
import { describeHostileInputs } from "./suite";

describe("hostile inputs to writes, second half", () => describeHostileInputs("command", "second"));
