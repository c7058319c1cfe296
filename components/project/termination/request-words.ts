import type { TerminationRequest } from "@/domain/termination/termination.schema";
import { terminationReasonText } from "@/lib/text/stages";

/** Why a project is to end, on one line. */
export const requestWords = ({ reasonCode, reason, lostTo }: TerminationRequest): string =>
  [terminationReasonText[reasonCode], lostTo && `落地${lostTo}`, reason].filter(Boolean).join("；");
