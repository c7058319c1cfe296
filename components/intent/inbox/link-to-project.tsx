import { Button } from "@/components/ui/button";
import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import { client } from "@/lib/api/client";
import { useStep } from "./use-step";

/** Joins a submission to a project there is, instead of registering it a second time. */
export function LinkToProject({ intent, projectId }: { intent: IntentDetail; projectId: string }) {
  const step = useStep();
  const link = () =>
    step.run(
      () =>
        client.intent.accept({
          id: intent.id,
          version: intent.version,
          target: { kind: "existingProject", projectId },
        }),
      "已并入该项目",
    );
  return (
    <Button size="sm" icon="link" className="mt-1" isPending={step.isPending} onClick={link}>
      并入这个项目
    </Button>
  );
}
