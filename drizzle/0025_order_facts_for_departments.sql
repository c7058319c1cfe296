DROP INDEX "project_facts_sum_index";--> statement-breakpoint
DROP INDEX "project_facts_remaining_index";--> statement-breakpoint
CREATE INDEX "project_facts_sum_index" ON "project_facts" USING btree ("subject","period","counted_fen","department_id","industry","project_id") WHERE dimension = 'sum';--> statement-breakpoint
CREATE INDEX "project_facts_remaining_index" ON "project_facts" USING btree ("subject","key","amount_fen","department_id","industry","project_id") WHERE dimension = 'remaining';