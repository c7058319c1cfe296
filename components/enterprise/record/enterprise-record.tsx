"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import { paths } from "@/lib/paths";
import { CertificateBadge, GradingBadges } from "../enterprise-badges";
import { enterpriseQuery } from "../queries";
import { BasicSection, GradingSection } from "./basic-section";
import { ContactsSection } from "./contacts-section";
import { FilesSection } from "./files-section";
import { FundsSection } from "./funds-section";
import { ParcelsSection } from "./parcels-section";
import { ProjectsSection } from "./projects-section";
import type { OpenDialog, RecordDialogState } from "./record-dialog";
import { RequestsSection } from "./requests-section";
import { VisitsSection } from "./visits-section";

const RecordDialog = dynamic(() => import("./record-dialog").then((module) => module.RecordDialog), {
  ssr: false,
});

export type EnterpriseReader = { name: string; today: string };

type EnterpriseRecordProps = { id: string; reader: EnterpriseReader };

/** 一企一档: everything the park knows and this person may see of one enterprise, on one page and one print. */
export function EnterpriseRecord({ id, reader }: EnterpriseRecordProps) {
  const { data: enterprise } = useQuery(enterpriseQuery(id));
  const [dialog, setDialog] = useState<RecordDialogState | null>(null);
  if (!enterprise) return null;
  return (
    <>
      <PrintHead reader={reader} />
      <PageHeader
        title={enterprise.name}
        count={enterprise.uscc ?? undefined}
        back={{ href: paths.enterprises, label: "企业" }}
        action={
          <Button icon="file" onClick={() => window.print()}>
            打印档案
          </Button>
        }
      />
      <PageBody>
        <p className="flex flex-wrap gap-2 empty:hidden">
          <CertificateBadge
            certificate={enterprise.certificate}
            expiresOn={enterprise.highTechExpiresOn}
            daysLeft={enterprise.certificateDaysLeft}
          />
          <GradingBadges {...enterprise} />
        </p>
        <RecordBody enterprise={enterprise} reader={reader} open={setDialog} />
      </PageBody>
      {dialog ? (
        <RecordDialog enterprise={enterprise} dialog={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

/** Stands on the paper only. */
function PrintHead({ reader }: { reader: EnterpriseReader }) {
  return (
    <p className="hidden px-4 text-sm text-ink-muted sm:px-6 print:flex print:justify-between">
      <span>企业档案（一企一档）</span>
      <span>
        制表 {reader.name}，{reader.today}
      </span>
    </p>
  );
}

type RecordBodyProps = { enterprise: EnterpriseDetail; reader: EnterpriseReader; open: OpenDialog };

function RecordBody({ enterprise, reader, open }: RecordBodyProps) {
  const { id, projects, parcels, holdings, funds, abilities } = enterprise;
  return (
    <div className="mt-4 grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_26rem] print:block print:space-y-4">
      <div className="grid content-start gap-6 print:block print:space-y-4">
        <BasicSection enterprise={enterprise} onEdit={() => open({ kind: "edit", group: "basic" })} />
        <GradingSection enterprise={enterprise} onEdit={() => open({ kind: "edit", group: "grading" })} />
        <ProjectsSection projects={projects} />
        {funds ? <FundsSection enterpriseId={id} funds={funds} /> : null}
        {parcels && holdings ? (
          <ParcelsSection enterpriseId={id} parcels={parcels} holdings={holdings} />
        ) : null}
        {abilities.readFiles ? <FilesSection enterpriseId={id} /> : null}
      </div>
      <div className="grid content-start gap-6 print:block print:space-y-4">
        <RequestsSection enterprise={enterprise} today={reader.today} open={open} />
        <ContactsSection enterprise={enterprise} open={open} />
        {abilities.readFollowUps ? (
          <VisitsSection enterpriseId={id} today={reader.today} namesProject={projects.length > 1} />
        ) : null}
      </div>
    </div>
  );
}
