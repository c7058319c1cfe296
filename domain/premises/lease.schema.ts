import { z } from "zod";
import { usccField } from "../enterprise/identity.schema";
import { idField, isoDateField, textField, versionField } from "../shared/fields";

const terms = {
  leaseFrom: isoDateField,
  leaseTo: isoDateField,
  rentFenPerSqmMonth: z.number({ error: "填写租金" }).int().min(0).max(1_000_000, "租金超出范围"),
  contractNo: textField("租赁合同编号", 60).optional(),
  note: textField("备注", 200).optional(),
};

const inOrder = ({ leaseFrom, leaseTo }: { leaseFrom: string; leaseTo: string }) => leaseTo >= leaseFrom;
const order = { error: "租期止日不能早于起日", path: ["leaseTo"] };

const passOverReason = textField("越过理由", 200).optional();

/** A lease to the project of a hold, which it turns into, or to a firm that is no project. */
export const leaseUnitInput = z
  .object({
    unitId: idField,
    tenant: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("hold"), claimId: idField, version: versionField }),
      z.object({
        kind: z.literal("enterprise"),
        name: textField("承租企业名称", 100),
        uscc: usccField.optional(),
      }),
    ]),
    ...terms,
    /** Why those before it in the queue are passed over. */
    passOverReason,
  })
  .refine(inOrder, order);
export type LeaseUnitInput = z.output<typeof leaseUnitInput>;

export const endLeaseInput = z.object({
  claimId: idField,
  version: versionField,
  /** The last day on which it runs. */
  lastDay: isoDateField,
  reason: textField("退租原因", 200),
});

export const renewLeaseInput = z.object({
  claimId: idField,
  version: versionField,
  leaseTo: isoDateField,
  rentFenPerSqmMonth: terms.rentFenPerSqmMonth,
  contractNo: terms.contractNo,
});

export const savedLease = z.object({ id: idField, version: z.number().int() });
