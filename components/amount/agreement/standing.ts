import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";

type Taken = Pick<AgreementDetail, "isVoid" | "reversesId" | "reversedAt">;

/** Neither void nor taken back, and not the row that takes another back. */
export const isStanding = ({ isVoid, reversesId, reversedAt }: Taken): boolean =>
  !isVoid && reversesId === null && reversedAt === null;
