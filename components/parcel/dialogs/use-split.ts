"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { splitParcelInput } from "@/domain/land/divide-parcel.schema";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { client } from "@/lib/api/client";
import type { Part } from "./part-rows";

export type SplitOptions = { parcel: ParcelDetail; today: string; onDone: (ids: string[]) => void };

const partOf = ({ code, name }: ParcelDetail, number: number): Part => ({
  key: number,
  code: `${code}-${number}`.slice(0, 40),
  name: `${name}（${number}）`.slice(0, 60),
  areaSqm: "",
});

/** What is typed about a split, and its sending. */
export function useSplit({ parcel, today, onDone }: SplitOptions) {
  const queries = useQueryClient();
  const [values, setValues] = useState({ on: today, documentNo: "", buildingsTo: "" });
  const [parts, setParts] = useState<readonly Part[]>(() => [partOf(parcel, 1), partOf(parcel, 2)]);
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const submission = useSubmission({
    schema: splitParcelInput,
    send: (input) => client.parcel.split(input),
    onDone: async ({ ids }) => {
      await queries.invalidateQueries();
      toast(`已分成 ${ids.length} 宗`);
      onDone(ids);
    },
  });
  return {
    values,
    set: (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change })),
    parts,
    setParts,
    addPart: () =>
      setParts((before) => [...before, partOf(parcel, Math.max(...before.map(({ key }) => key)) + 1)]),
    places,
    place: (claimId: string, code: string) => setPlaces((before) => ({ ...before, [claimId]: code })),
    submission,
    submit: () =>
      submission.submit({
        id: parcel.id,
        version: parcel.version,
        on: values.on,
        documentNo: values.documentNo.trim() || undefined,
        buildingsTo: values.buildingsTo || undefined,
        parts: parts.map(({ key: _key, ...part }) => part),
        holds: Object.entries(places)
          .filter(([, code]) => parts.some((part) => part.code === code))
          .map(([claimId, partCode]) => ({ claimId, partCode })),
      }),
  };
}

export type Split = ReturnType<typeof useSplit>;
