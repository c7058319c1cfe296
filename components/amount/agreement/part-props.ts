import type { AgreementDraft } from "./agreement-draft";

export type AgreementPartProps = {
  draft: AgreementDraft;
  set: (values: Partial<AgreementDraft>) => void;
  errors: Record<string, string>;
};
