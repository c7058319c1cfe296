CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"code" text NOT NULL,
	"planned_on" date,
	"started_on" date,
	"actual_on" date,
	"stat_month" text,
	"document_no" text,
	"issuing_body" text,
	"state" text DEFAULT 'notStarted' NOT NULL,
	"note" text,
	"blocker" text,
	"blocker_unit" text,
	"blocker_due_on" date,
	"review" text DEFAULT 'none' NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"return_reason" text,
	"voided_at" timestamp with time zone,
	"voided_by" uuid,
	"void_reason" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "milestones_code_check" CHECK (code in ('enterpriseRegistration', 'projectFiling', 'energyReview', 'environmentalApproval', 'safetyReview', 'landContract', 'landHandover', 'landPlanningPermit', 'engineeringPlanningPermit', 'drawingReview', 'constructionPermit', 'utilityConnection', 'constructionStart', 'investmentRegistration', 'completionAcceptance', 'pollutionPermit', 'productionStart', 'aboveScale')),
	CONSTRAINT "milestones_state_check" CHECK (state in ('notStarted', 'inProgress', 'blocked', 'done', 'notApplicable')),
	CONSTRAINT "milestones_review_check" CHECK (review in ('none', 'submitted', 'reviewed', 'confirmed', 'returned')),
	CONSTRAINT "milestones_month_check" CHECK (stat_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "milestones_done_check" CHECK (state <> 'done' or actual_on is not null),
	CONSTRAINT "milestones_blocked_check" CHECK (state <> 'blocked' or (blocker is not null and blocker_unit is not null and blocker_due_on is not null)),
	CONSTRAINT "milestones_three_people_check" CHECK (review <> 'confirmed' or (submitted_by is distinct from reviewed_by and reviewed_by is distinct from confirmed_by and submitted_by is distinct from confirmed_by))
);
--> statement-breakpoint
CREATE TABLE "comment_mentions" (
	"comment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "comment_mentions_pkey" PRIMARY KEY("comment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"content" text NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"project_id" uuid,
	"subject_id" uuid,
	"actor_id" uuid,
	"excerpt" text,
	"read_at" timestamp with time zone,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notifications_kind_check" CHECK (kind in ('mention', 'assigned', 'memberAdded', 'approvalAsked', 'approvalDecided', 'milestoneReview', 'milestoneReturned', 'milestoneConfirmed', 'blockerRaised', 'serviceRequest'))
);
--> statement-breakpoint
CREATE TABLE "project_members" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"duty" text,
	"added_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "project_members_relation_check" CHECK (relation in ('collaborator', 'taskForceLead', 'taskForceMember', 'sponsorLeader'))
);
--> statement-breakpoint
CREATE TABLE "project_waits" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"waiting_for" text NOT NULL,
	"started_on" date NOT NULL,
	"started_by" uuid,
	"ended_on" date,
	"ended_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "project_waits_order_check" CHECK (ended_on is null or ended_on >= started_on)
);
--> statement-breakpoint
CREATE TABLE "termination_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"reason_code" text NOT NULL,
	"reason" text,
	"lost_to" text,
	"state" text DEFAULT 'pending' NOT NULL,
	"requested_by" uuid NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decision_note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "termination_requests_reason_check" CHECK (reason_code in ('investorWithdrew', 'choseOtherSite', 'admissionRefused', 'resourcesLacking', 'fundingLacking', 'policyUnmet', 'creditProblem', 'duplicate', 'other')),
	CONSTRAINT "termination_requests_state_check" CHECK (state in ('pending', 'approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "service_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"enterprise_id" uuid NOT NULL,
	"project_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"content" text NOT NULL,
	"raised_on" date NOT NULL,
	"received_by" uuid,
	"department_id" uuid,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"answer" text,
	"answered_on" date,
	"answered_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_requests_kind_check" CHECK (kind in ('land', 'construction', 'utilities', 'finance', 'recruitment', 'policy', 'approval', 'other')),
	CONSTRAINT "service_requests_state_check" CHECK (state in ('open', 'answered', 'closed'))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_document_kind_check";--> statement-breakpoint
ALTER TABLE "project_moves" DROP CONSTRAINT "project_moves_kind_check";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "party_a" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "party_b" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "phases" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "agreed_start_on" date;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "agreed_completion_on" date;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "agreed_production_on" date;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "agreed_capacity_on" date;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "promised_intensity_wan_per_mu" numeric(10, 2);--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "promised_output_fen" bigint;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "promised_tax_fen" bigint;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "breach_terms" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "signing_event" text;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "group_name" text;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "legal_representative" text;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "established_on" date;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "registered_capital_fen" bigint;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "paid_in_capital_fen" bigint;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "staff_count" integer;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "high_tech_certificate_no" text;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "high_tech_expires_on" date;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "growth_tier" text;--> statement-breakpoint
ALTER TABLE "enterprises" ADD COLUMN "environment_grade" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "milestone_id" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "follow_up_id" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "is_current" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "taken_on" date;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "taken_place" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "voided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "voided_by" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "void_reason" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "thumbnail_key" text;--> statement-breakpoint
ALTER TABLE "project_moves" ADD COLUMN "undoes_id" uuid;--> statement-breakpoint
ALTER TABLE "project_moves" ADD COLUMN "gate_revision" integer;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "first_talked_by" uuid;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "first_talk_department_id" uuid;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "first_talk_on" date;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "lead_judgement" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "lead_judged_on" date;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "feedback_on" date;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "energy_tce" numeric(12, 2);--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "chain_role" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "environment_category" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "is_high_energy_emission" boolean;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "is_major_hazard" boolean;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "contractor_name" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "production_line" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "first_month_output_fen" bigint;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "annual_output_fen" bigint;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "annual_tax_fen" bigint;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "is_above_scale" boolean;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "deleted_by" uuid;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "delete_reason" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_reviewed_by_users_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_voided_by_users_id_fk" FOREIGN KEY ("voided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_members" ADD CONSTRAINT "project_members_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_waits" ADD CONSTRAINT "project_waits_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_waits" ADD CONSTRAINT "project_waits_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_waits" ADD CONSTRAINT "project_waits_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "termination_requests" ADD CONSTRAINT "termination_requests_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "termination_requests" ADD CONSTRAINT "termination_requests_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "termination_requests" ADD CONSTRAINT "termination_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_enterprise_id_enterprises_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_received_by_users_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "milestones_once" ON "milestones" USING btree ("project_id","code") WHERE voided_at is null;--> statement-breakpoint
CREATE INDEX "milestones_project_index" ON "milestones" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "milestones_review_index" ON "milestones" USING btree ("review","id") WHERE review in ('submitted', 'reviewed');--> statement-breakpoint
CREATE INDEX "milestones_blocked_index" ON "milestones" USING btree ("blocker_due_on","id") WHERE state = 'blocked';--> statement-breakpoint
CREATE INDEX "milestones_submitter_index" ON "milestones" USING btree ("submitted_by");--> statement-breakpoint
CREATE INDEX "milestones_reviewer_index" ON "milestones" USING btree ("reviewed_by");--> statement-breakpoint
CREATE INDEX "milestones_confirmer_index" ON "milestones" USING btree ("confirmed_by");--> statement-breakpoint
CREATE INDEX "milestones_voider_index" ON "milestones" USING btree ("voided_by");--> statement-breakpoint
CREATE INDEX "comment_mentions_user_index" ON "comment_mentions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "comments_project_index" ON "comments" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_author_index" ON "comments" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "notifications_user_index" ON "notifications" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "notifications_unread_index" ON "notifications" USING btree ("user_id","id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notifications_project_index" ON "notifications" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "notifications_actor_index" ON "notifications" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "project_members_once" ON "project_members" USING btree ("project_id","user_id","relation") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "project_members_project_index" ON "project_members" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_members_user_index" ON "project_members" USING btree ("user_id","project_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "project_members_adder_index" ON "project_members" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "project_members_ender_index" ON "project_members" USING btree ("ended_by");--> statement-breakpoint
CREATE UNIQUE INDEX "project_waits_one_open" ON "project_waits" USING btree ("project_id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "project_waits_project_index" ON "project_waits" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_waits_starter_index" ON "project_waits" USING btree ("started_by");--> statement-breakpoint
CREATE INDEX "project_waits_ender_index" ON "project_waits" USING btree ("ended_by");--> statement-breakpoint
CREATE UNIQUE INDEX "termination_requests_one_pending" ON "termination_requests" USING btree ("project_id") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "termination_requests_project_index" ON "termination_requests" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "termination_requests_requester_index" ON "termination_requests" USING btree ("requested_by");--> statement-breakpoint
CREATE INDEX "termination_requests_decider_index" ON "termination_requests" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "service_requests_enterprise_index" ON "service_requests" USING btree ("enterprise_id","raised_on");--> statement-breakpoint
CREATE INDEX "service_requests_project_index" ON "service_requests" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "service_requests_state_index" ON "service_requests" USING btree ("state","due_on","id");--> statement-breakpoint
CREATE INDEX "service_requests_receiver_index" ON "service_requests" USING btree ("received_by");--> statement-breakpoint
CREATE INDEX "service_requests_department_index" ON "service_requests" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "service_requests_answerer_index" ON "service_requests" USING btree ("answered_by");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_replaces_id_files_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_voided_by_users_id_fk" FOREIGN KEY ("voided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_moves" ADD CONSTRAINT "project_moves_undoes_id_project_moves_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."project_moves"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_first_talked_by_users_id_fk" FOREIGN KEY ("first_talked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_first_talk_department_id_departments_id_fk" FOREIGN KEY ("first_talk_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_deleted_by_users_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "enterprises_high_tech_expiry_index" ON "enterprises" USING btree ("high_tech_expires_on") WHERE high_tech_expires_on is not null;--> statement-breakpoint
CREATE INDEX "enterprises_name_index" ON "enterprises" USING btree (name collate "zh-Hans-CN-x-icu","id");--> statement-breakpoint
CREATE INDEX "files_milestone_index" ON "files" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "files_follow_up_index" ON "files" USING btree ("follow_up_id");--> statement-breakpoint
CREATE INDEX "files_voider_index" ON "files" USING btree ("voided_by");--> statement-breakpoint
CREATE UNIQUE INDEX "files_replaced_once" ON "files" USING btree ("replaces_id") WHERE replaces_id is not null and voided_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "project_moves_undone_once" ON "project_moves" USING btree ("undoes_id") WHERE undoes_id is not null;--> statement-breakpoint
CREATE INDEX "projects_first_talker_index" ON "projects" USING btree ("first_talked_by");--> statement-breakpoint
CREATE INDEX "projects_first_talk_department_index" ON "projects" USING btree ("first_talk_department_id");--> statement-breakpoint
CREATE INDEX "projects_deleter_index" ON "projects" USING btree ("deleted_by");--> statement-breakpoint
CREATE INDEX "projects_deleted_index" ON "projects" USING btree ("deleted_at","id") WHERE deleted_at is not null;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_growth_tier_check" CHECK (growth_tier in ('eagle', 'gazelle', 'leading'));--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_environment_grade_check" CHECK (environment_grade in ('A', 'B', 'B-', 'C', 'D', 'leading'));--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_capital_check" CHECK (coalesce(registered_capital_fen, 0) >= 0 and coalesce(paid_in_capital_fen, 0) >= 0 and coalesce(staff_count, 0) >= 0);--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_document_kind_check" CHECK (document_kind in ('companyProfile', 'projectPlan', 'visitReport', 'admissionApplication', 'investorLicence', 'financialStatements', 'creditReport', 'projectProposal', 'processDescription', 'sitePlan', 'fundingPlan', 'benefitEstimate', 'energyLoad', 'environmentForecast', 'safetyForecast', 'intellectualProperty', 'policyRequests', 'dueDiligence', 'draftAgreement', 'screeningOpinion', 'jointReviewOpinion', 'decisionMinutes', 'agreementScan', 'contractScan', 'legalReview', 'fairCompetitionReview', 'businessLicence', 'filingCertificate', 'energyReviewOpinion', 'environmentalApproval', 'safetyReviewOpinion', 'landContract', 'landHandover', 'landPlanningPermit', 'engineeringPermit', 'drawingReview', 'constructionPermit', 'constructionContract', 'leaseContract', 'sitePhoto', 'paymentVoucher', 'investmentRegistration', 'completionAcceptance', 'pollutionPermit', 'firstInvoice', 'productionAcceptance', 'statisticsRecord', 'taxRecord', 'meetingPhoto', 'other'));--> statement-breakpoint
ALTER TABLE "project_moves" ADD CONSTRAINT "project_moves_kind_check" CHECK (kind in ('stage', 'standing', 'owner', 'bin'));--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_lead_judgement_check" CHECK (lead_judgement in ('follow', 'watch', 'decline'));--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_chain_role_check" CHECK (chain_role in ('complete', 'strengthen', 'extend'));--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_environment_category_check" CHECK (environment_category in ('report', 'form', 'registration', 'exempt'));--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_results_check" CHECK (coalesce(energy_tce, 0) >= 0 and coalesce(first_month_output_fen, 0) >= 0 and coalesce(annual_output_fen, 0) >= 0 and coalesce(annual_tax_fen, 0) >= 0);