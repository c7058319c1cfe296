"use client";

import { useQuery } from "@tanstack/react-query";
import { Count } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { EnterpriseContact } from "@/domain/enterprise/enterprise-contact.schema";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import { contactsQuery } from "../queries";
import type { OpenDialog } from "./record-dialog";

type ContactsSectionProps = { enterprise: EnterpriseDetail; open: OpenDialog };

/** People of the enterprise with their numbers hidden; showing one takes a reason. */
export function ContactsSection({ enterprise, open }: ContactsSectionProps) {
  const { data } = useQuery(contactsQuery(enterprise.id));
  const items = data?.items ?? [];
  return (
    <Section
      title={
        <>
          联系人 <Count>{items.length}</Count>
        </>
      }
      action={
        enterprise.abilities.update ? (
          <span data-print="hidden">
            <Button size="sm" variant="quiet" icon="plus" onClick={() => open({ kind: "addContact" })}>
              新增联系人
            </Button>
          </span>
        ) : undefined
      }
    >
      {items.length === 0 ? (
        <p className="text-ink-muted">还没有联系人。</p>
      ) : (
        <ul>
          {items.map((contact) => (
            <ContactRow key={contact.id} contact={contact} open={open} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ContactRow({ contact, open }: { contact: EnterpriseContact; open: OpenDialog }) {
  const { name, title, phone, email, projects, canReveal, canUpdate } = contact;
  return (
    <li className="border-t hairline py-2 first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-2">
        <span className="font-semibold">{name}</span>
        {title ? <span className="text-ink-muted">{title}</span> : null}
        {phone ? <span className="tabular-nums">{phone}</span> : null}
        {email ? <span className="break-all">{email}</span> : null}
        <span className="ml-auto flex gap-1" data-print="hidden">
          {canReveal ? (
            <Button
              size="sm"
              variant="quiet"
              icon="eye"
              aria-label={`查看${name}的全号`}
              onClick={() => open({ kind: "reveal", contact })}
            >
              查看全号
            </Button>
          ) : null}
          {canUpdate ? (
            <Button
              size="sm"
              variant="quiet"
              icon="edit"
              aria-label={`更新联系人${name}`}
              onClick={() => open({ kind: "editContact", contact })}
            >
              更新
            </Button>
          ) : null}
        </span>
      </p>
      {projects.length > 0 ? (
        <p className="text-sm text-ink-muted">{projects.map((project) => project.name).join("、")}</p>
      ) : null}
    </li>
  );
}
