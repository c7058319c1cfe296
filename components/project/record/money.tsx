import { Figure } from "@/components/ui/figure";
import { formatWan } from "@/lib/format/money";

/** An amount of the record in 万元, a dash where there is none. */
export const money = (amount: number | null) => (
  <Figure value={amount === null ? null : formatWan(amount)} unit="万元" />
);
