"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { recordExchangeRatesInput } from "@/domain/exchange-rate/exchange-rate.schema";
import { api, client } from "@/lib/api/client";
import { readAnew } from "@/lib/api/read-anew";

/** Enters rates; whatever is converted by them is read again. */
export function useRecordRates(onDone: () => void) {
  const queries = useQueryClient();
  return useSubmission({
    schema: recordExchangeRatesInput,
    send: (input) =>
      readAnew(client.exchangeRate.record(input), () =>
        queries.invalidateQueries({ queryKey: api.exchangeRate.key() }),
      ),
    onDone: ({ recorded }) => {
      toast(`已录入 ${recorded} 个汇率`);
      void queries.invalidateQueries({ queryKey: api.exchangeRate.key() });
      void queries.invalidateQueries({ queryKey: api.fund.key() });
      onDone();
    },
  });
}
