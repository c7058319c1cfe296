"use client";

import dynamic from "next/dynamic";
import { SidePanel } from "@/components/ui/side-panel";
import type { AgreementKind } from "@/domain/amount/agreement";
import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";
import { agreementKindText } from "@/lib/text/amounts";
import type { AgreementAction } from "./agreement-item";

const RecordAgreementForm = dynamic(
  () => import("../record-agreement-form").then((module) => module.RecordAgreementForm),
  { ssr: false },
);
const ContractTermsForm = dynamic(
  () => import("../contract-terms-form").then((module) => module.ContractTermsForm),
  { ssr: false },
);
const TakeBackDialog = dynamic(() => import("./take-back-dialog").then((module) => module.TakeBackDialog), {
  ssr: false,
});
const FilesDialog = dynamic(() => import("./files-dialog").then((module) => module.FilesDialog), {
  ssr: false,
});

type AgreementFormsProps = {
  projectId: string;
  today: string;
  isRecording: boolean;
  /** The agreement whose terms are being written. */
  edited: AgreementDetail | undefined;
  opened: { agreement: AgreementDetail; action: AgreementAction } | undefined;
  isMonthOpen: (agreement: AgreementDetail) => boolean;
  onRecorded: (recorded: { id: string; kind: AgreementKind }) => void;
  onClose: () => void;
};

/** Whatever lies over the list of agreements; each is fetched when it opens. */
export function AgreementForms(props: AgreementFormsProps) {
  const { projectId, today, isRecording, edited, opened, isMonthOpen, onRecorded, onClose } = props;
  if (isRecording) {
    return (
      <SidePanel title="登记协议" isModal onClose={onClose}>
        <RecordAgreementForm projectId={projectId} today={today} onDone={onRecorded} />
      </SidePanel>
    );
  }
  if (edited) {
    return (
      <SidePanel title={`${agreementKindText[edited.kind]}条款`} isModal onClose={onClose}>
        <ContractTermsForm key={edited.id} contract={edited} onDone={onClose} />
      </SidePanel>
    );
  }
  if (opened?.action === "files") {
    return <FilesDialog projectId={projectId} agreement={opened.agreement} onClose={onClose} />;
  }
  if (opened?.action === "takeBack") {
    return (
      <TakeBackDialog
        agreement={opened.agreement}
        isMonthOpen={isMonthOpen(opened.agreement)}
        onClose={onClose}
      />
    );
  }
  return null;
}
