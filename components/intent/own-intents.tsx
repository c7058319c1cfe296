import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { OwnIntents as OwnIntentList } from "@/domain/intent/track-intent.schema";
import { paths } from "@/lib/paths";
import { TrackResult } from "./track-result";

/** An enterprise's own submissions, newest first, each with its public steps. */
export function OwnIntents({ intents }: { intents: OwnIntentList }) {
  return (
    <>
      <PageHeader
        title="我的登记"
        count={intents.length > 0 ? `${intents.length} 件` : undefined}
        action={
          <ButtonLink href={paths.intentForm} variant="primary" icon="plus">
            登记投资意向
          </ButtonLink>
        }
      />
      <PageBody isNarrow>
        {intents.length === 0 ? (
          <EmptyState title="还没有登记">
            用本账号在登记表提交的投资意向会列在这里，办理进度随时可查。
          </EmptyState>
        ) : (
          <ul className="space-y-10">
            {intents.map((intent) => (
              <li key={intent.receiptNo}>
                <h2 className="mb-2 text-lg font-semibold">{intent.enterpriseName}</h2>
                <TrackResult intent={intent} />
              </li>
            ))}
          </ul>
        )}
      </PageBody>
    </>
  );
}
