import { describe } from "vitest";
import { describeHostileInputs } from "./suite";

describe("hostile inputs to reads", () => describeHostileInputs("query"));
