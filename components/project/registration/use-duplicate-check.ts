"use client";

import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { parsePhone } from "@/domain/enterprise/phone";
import { hasUsccForm } from "@/domain/enterprise/uscc";
import type { CheckDuplicateInput, DuplicateCheck } from "@/domain/project/check-duplicate.schema";
import { api } from "@/lib/api/client";
import type { FieldTexts } from "../fields/field-key";
import { useDebounced } from "./use-debounced";

const shortestName = 4;

const longEnough = (text: string | undefined, least: number) => {
  const trimmed = (text ?? "").trim();
  return trimmed.length >= least ? trimmed : undefined;
};

/** What is complete enough to compare; null when nothing is. */
export function duplicateProbe(texts: FieldTexts, exceptId?: string): CheckDuplicateInput | null {
  const { uscc = "", contactPhone = "", industryCode = "" } = texts;
  const probe = {
    uscc: hasUsccForm(uscc) ? uscc.trim() : undefined,
    investorName: longEnough(texts.investorName, shortestName),
    phone: parsePhone(contactPhone).ok ? contactPhone.trim() : undefined,
    projectName: longEnough(texts.name, shortestName),
  };
  if (Object.values(probe).every((value) => value === undefined)) return null;
  return { ...probe, industryCode: /^\d{2,4}$/.test(industryCode) ? industryCode : undefined, exceptId };
}

/** Looks for the same investor or contact while the form is filled in. */
export function useDuplicateCheck(texts: FieldTexts): DuplicateCheck | undefined {
  const { uscc, contactPhone, industryCode, investorName, name } = texts;
  const probe = useMemo(
    () => duplicateProbe({ uscc, contactPhone, industryCode, investorName, name }),
    [uscc, contactPhone, industryCode, investorName, name],
  );
  const rested = useDebounced(probe, 400);
  const { data } = useQuery({
    ...api.project.checkDuplicate.queryOptions({ input: rested ?? skipToken, staleTime: 30_000 }),
    placeholderData: keepPreviousData,
  });
  return rested ? data : undefined;
}
