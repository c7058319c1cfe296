ALTER TABLE "assignments" ADD COLUMN "finish_standard" text;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "decision_note" text;