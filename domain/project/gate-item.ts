import type { MilestoneCode } from "@/domain/milestone/milestone";
import type { DocumentKind } from "@/domain/project/document-kind";
import type { fieldTests, recordTests, termTests } from "@/domain/project/gate-tests";

export type GateField = keyof typeof fieldTests;
export type GateRecord = keyof typeof recordTests;
export type GateTerm = keyof typeof termTests;

/** Kinds a gate may ask for. */
export type AskableDocument = Exclude<DocumentKind, "other" | "meetingPhoto">;

/** `permitOrLease`: a leased factory shows its lease instead of a 施工许可证. */
export type GateDocument = AskableDocument | "permitOrLease";

/** One thing a gate asks for, by kind and name. */
export type GateItem =
  | { kind: "field"; code: GateField }
  | { kind: "document"; code: GateDocument }
  | { kind: "record"; code: GateRecord }
  | { kind: "term"; code: GateTerm }
  | { kind: "milestone"; code: MilestoneCode };

export type GateItemKind = GateItem["kind"];

/** Names an item across kinds. */
export const gateItemKey = ({ kind, code }: GateItem): string => `${kind}.${code}`;
