"use client";

import Link from "next/link";
import { Section } from "@/components/ui/section";
import { paths } from "@/lib/paths";
import { intentStateText } from "@/lib/text/intents";
import { useRecord } from "./record-context";

const row = "flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-t hairline py-2 first:border-t-0";

export function IntentsSection() {
  const { project } = useRecord();
  if (project.intents.length === 0) return null;
  return (
    <Section title="意向登记">
      <ul>
        {project.intents.map((intent) => (
          <li key={intent.id} className={row}>
            <Link href={`${paths.intents}?open=${intent.id}`} className="link tabular-nums">
              {intent.receiptNo}
            </Link>
            <span className="text-sm text-ink-muted">{intentStateText[intent.state]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
