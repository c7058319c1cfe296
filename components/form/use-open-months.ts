"use client";

import { useQuery } from "@tanstack/react-query";
import { type ChangeEvent, useState } from "react";
import { api } from "@/lib/api/client";
import { openMonthOptions } from "@/lib/format/open-months";

/** The statistical months a person may choose for what happened on that day; empty until they are known. */
export function useOpenMonths(occurredOn: string | null) {
  const { data } = useQuery(api.month.listOpen.queryOptions({ input: {}, staleTime: 60_000 }));
  return openMonthOptions(data?.openMonths ?? [], occurredOn);
}

/** The props of a field that chooses among them, the newest until somebody chose one that fits the day. */
export function useStatMonth(occurredOn: string | null) {
  const options = useOpenMonths(occurredOn);
  const [chosen, setChosen] = useState("");
  const isOpen = options.some(({ value }) => value === chosen);
  return {
    options,
    value: isOpen ? chosen : (options[0]?.value ?? ""),
    onChange: (event: ChangeEvent<HTMLSelectElement>) => setChosen(event.target.value),
  };
}
