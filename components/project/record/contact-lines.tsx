"use client";

import { Button } from "@/components/ui/button";
import { Description } from "@/components/ui/description-list";
import { useRecord } from "./record-context";

/** The contact with the number hidden; showing it takes a reason. */
export function ContactLines() {
  const { project, open } = useRecord();
  const { contact, abilities } = project;
  if (!contact) {
    return (
      <Description label="联系人">
        {abilities.update ? (
          <button type="button" className="link" onClick={() => open({ kind: "contact" })}>
            补填联系人
          </button>
        ) : (
          ""
        )}
      </Description>
    );
  }
  return (
    <>
      <Description label="联系人">
        {contact.name}
        {contact.title ? <span className="ml-2 text-ink-muted">{contact.title}</span> : null}
      </Description>
      <Description label="联系方式">
        <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
          {contact.phone ? <span className="tabular-nums">{contact.phone}</span> : null}
          {contact.email ? <span className="break-all">{contact.email}</span> : null}
          {abilities.revealContact && (contact.phone || contact.email) ? (
            <Button size="sm" variant="quiet" icon="eye" onClick={() => open({ kind: "reveal" })}>
              查看全号
            </Button>
          ) : null}
        </span>
      </Description>
    </>
  );
}
