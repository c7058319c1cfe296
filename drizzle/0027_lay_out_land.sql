CREATE TABLE "benefit_years" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"enterprise_id" uuid NOT NULL,
	"parcel_id" uuid,
	"building_id" uuid,
	"year" integer NOT NULL,
	"own_sqm" numeric(14, 2),
	"leased_in_sqm" numeric(14, 2),
	"leased_out_sqm" numeric(14, 2),
	"rented_floor_sqm" numeric(14, 2),
	"floor_area_sqm" numeric(14, 2),
	"tax_fen" bigint,
	"revenue_fen" bigint,
	"output_fen" bigint,
	"value_added_fen" bigint,
	"invested_fen" bigint,
	"research_fen" bigint,
	"energy_tce" numeric(16, 2),
	"power_kwh" numeric(16, 2),
	"water_t" numeric(16, 2),
	"cod_kg" numeric(16, 2),
	"employees" integer,
	"is_above_scale" boolean DEFAULT false NOT NULL,
	"veto_reason" text,
	"stopped_on" date,
	"is_obsolete_industry" boolean DEFAULT false NOT NULL,
	"source" text,
	"recorded_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefit_years_once" UNIQUE NULLS NOT DISTINCT("enterprise_id","parcel_id","building_id","year"),
	CONSTRAINT "benefit_years_year_check" CHECK (year between 2000 and 2100),
	CONSTRAINT "benefit_years_place_check" CHECK (num_nonnulls(parcel_id, building_id) >= 1)
);
--> statement-breakpoint
CREATE TABLE "underused_actions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"due_on" date,
	"closed_on" date,
	"note" text NOT NULL,
	"result" text,
	"actor_id" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "underused_actions_kind_check" CHECK (kind in ('urge', 'expand', 'outOfSecondary', 'graft', 'buyBack', 'resale', 'judicial'))
);
--> statement-breakpoint
CREATE TABLE "parcel_boundaries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"shape" jsonb NOT NULL,
	"area_sqm" numeric(14, 2) NOT NULL,
	"stated_sqm" numeric(14, 2),
	"min_east" double precision NOT NULL,
	"min_north" double precision NOT NULL,
	"max_east" double precision NOT NULL,
	"max_north" double precision NOT NULL,
	"format" text NOT NULL,
	"source_crs" text NOT NULL,
	"surveyed_on" date,
	"surveyor" text,
	"file_id" uuid,
	"note" text,
	"is_current" boolean DEFAULT true NOT NULL,
	"created_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parcel_boundaries_format_check" CHECK (format in ('txt', 'shapefile', 'geojson', 'dxf', 'drawn', 'split', 'merged')),
	CONSTRAINT "parcel_boundaries_area_check" CHECK (area_sqm > 0)
);
--> statement-breakpoint
CREATE TABLE "parcel_overlaps" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"area_sqm" numeric(14, 2) NOT NULL,
	CONSTRAINT "parcel_overlaps_once" UNIQUE("first_id","second_id"),
	CONSTRAINT "parcel_overlaps_order_check" CHECK (first_id < second_id)
);
--> statement-breakpoint
CREATE TABLE "zone_outlines" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"zone" text NOT NULL,
	"shape" jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "zone_outlines_zone_unique" UNIQUE("zone"),
	CONSTRAINT "zone_outlines_zone_check" CHECK (zone in ('central', 'south', 'north', 'smart', 'biomedical'))
);
--> statement-breakpoint
CREATE TABLE "idle_case_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"case_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"taken_on" date NOT NULL,
	"document_no" text,
	"served_on" date,
	"due_on" date,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"note" text,
	"actor_id" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idle_case_steps_to_check" CHECK (to_state in ('suspected', 'checked', 'transferred', 'investigated', 'determined', 'notIdle', 'notified', 'heard', 'planned', 'approved', 'executed', 'settled', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "idle_cases" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"state" text NOT NULL,
	"finding" jsonb NOT NULL,
	"found_on" date NOT NULL,
	"cause_kind" text,
	"causes" text[] DEFAULT '{}' NOT NULL,
	"cause_note" text,
	"statement" text,
	"checked_on" date,
	"checked_by" uuid,
	"transfer_no" text,
	"transferred_on" date,
	"measure" text,
	"closed_on" date,
	"close_note" text,
	"opened_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idle_cases_state_check" CHECK (state in ('suspected', 'checked', 'transferred', 'investigated', 'determined', 'notIdle', 'notified', 'heard', 'planned', 'approved', 'executed', 'settled', 'closed')),
	CONSTRAINT "idle_cases_cause_check" CHECK (cause_kind in ('government', 'forceMajeure', 'enterprise')),
	CONSTRAINT "idle_cases_closed_check" CHECK ((state = 'closed') = (closed_on is not null))
);
--> statement-breakpoint
CREATE TABLE "idle_documents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"case_id" uuid NOT NULL,
	"code" text NOT NULL,
	"template_revision" integer NOT NULL,
	"body" text NOT NULL,
	"actor_id" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idle_documents_once" UNIQUE("case_id","code"),
	CONSTRAINT "idle_documents_code_check" CHECK (code in ('investigationNotice', 'determination', 'situationNotice', 'hearingRights', 'feeDecision', 'recoveryDecision', 'startReport', 'completionReport', 'handoverConfirmation', 'serviceReceipt'))
);
--> statement-breakpoint
CREATE TABLE "idle_reminders" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "idle_reminders_once" UNIQUE("parcel_id","kind","due_on")
);
--> statement-breakpoint
CREATE TABLE "idle_templates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"revision" integer NOT NULL,
	"body" text NOT NULL,
	"reason" text NOT NULL,
	"actor_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idle_templates_revision_unique" UNIQUE("code","revision"),
	CONSTRAINT "idle_templates_code_check" CHECK (code in ('investigationNotice', 'determination', 'situationNotice', 'hearingRights', 'feeDecision', 'recoveryDecision', 'startReport', 'completionReport', 'handoverConfirmation', 'serviceReceipt'))
);
--> statement-breakpoint
CREATE TABLE "unit_claims" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"unit_id" uuid NOT NULL,
	"project_id" uuid,
	"tenant_id" uuid,
	"kind" text NOT NULL,
	"queue_no" integer DEFAULT 0 NOT NULL,
	"created_by" uuid,
	"started_on" date NOT NULL,
	"expires_on" date,
	"lease_from" date,
	"lease_to" date,
	"rent_fen_per_sqm_month" bigint,
	"contract_no" text,
	"during" daterange GENERATED ALWAYS AS (case when lease_from is null then null else daterange(lease_from, greatest(lease_from, least(lease_to + 1, ended_on)), '[)') end) STORED,
	"note" text,
	"ended_on" date,
	"ending" text,
	"end_note" text,
	"ended_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unit_claims_queue_unique" UNIQUE("unit_id","queue_no"),
	CONSTRAINT "unit_claims_kind_check" CHECK (kind in ('held', 'leased')),
	CONSTRAINT "unit_claims_ending_check" CHECK (ending in ('released', 'expired', 'handedOver', 'leaseEnded', 'parcelChanged')),
	CONSTRAINT "unit_claims_who_check" CHECK (project_id is not null or (kind = 'leased' and tenant_id is not null)),
	CONSTRAINT "unit_claims_lease_check" CHECK ((kind = 'leased') = (lease_from is not null and lease_to is not null)),
	CONSTRAINT "unit_claims_order_check" CHECK (lease_to >= lease_from)
);
--> statement-breakpoint
CREATE TABLE "land_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid,
	"unit_id" uuid,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"actor_id" uuid,
	"detail" jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "land_events_kind_check" CHECK (kind in ('registered', 'changed', 'moved', 'boundary', 'split', 'merged', 'utility', 'file', 'held', 'holdExtended', 'holdExpired', 'holdReleased', 'allocated', 'allocationReleased', 'handedOver', 'leased', 'leaseEnded', 'stopped', 'resumed', 'progress', 'idleCase', 'underused', 'patrolled')),
	CONSTRAINT "land_events_subject_check" CHECK (num_nonnulls(parcel_id, unit_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "land_files" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid,
	"case_id" uuid,
	"step_id" uuid,
	"patrol_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"thumbnail_key" text,
	"taken_on" date,
	"taken_longitude" double precision,
	"taken_latitude" double precision,
	"uploaded_by" uuid NOT NULL,
	"voided_at" timestamp with time zone,
	"voided_by" uuid,
	"void_reason" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "land_files_kind_check" CHECK (kind in ('survey', 'planningConditions', 'landContract', 'handover', 'certificate', 'photo', 'statement', 'authorityDocument', 'other'))
);
--> statement-breakpoint
CREATE TABLE "land_plan_lines" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"parcel_id" uuid NOT NULL,
	"area_sqm" numeric(14, 2) NOT NULL,
	"use" text NOT NULL,
	"supply_method" text NOT NULL,
	"project_id" uuid,
	"state" text NOT NULL,
	"supplied_on" date,
	"note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "land_plan_lines_once" UNIQUE("year","parcel_id"),
	CONSTRAINT "land_plan_lines_quarter_check" CHECK (quarter between 1 and 4 and year between 2000 and 2100),
	CONSTRAINT "land_plan_lines_use_check" CHECK (use in ('industrial', 'logistics', 'research', 'commercial', 'standardFactory')),
	CONSTRAINT "land_plan_lines_method_check" CHECK (supply_method in ('publicOffer', 'agreedGrant', 'allocation', 'lease', 'leaseThenGrant', 'contribution')),
	CONSTRAINT "land_plan_lines_state_check" CHECK (state in ('planned', 'supplied', 'cancelled')),
	CONSTRAINT "land_plan_lines_area_check" CHECK (area_sqm > 0)
);
--> statement-breakpoint
CREATE TABLE "land_quotas" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"year" integer NOT NULL,
	"batch" text NOT NULL,
	"quota_sqm" numeric(14, 2) NOT NULL,
	"conversion_sqm" numeric(14, 2),
	"farmland_sqm" numeric(14, 2),
	"balance_note" text,
	"approval_no" text,
	"approved_on" date,
	"note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "land_quotas_batch_unique" UNIQUE("year","batch"),
	CONSTRAINT "land_quotas_year_check" CHECK (year between 2000 and 2100),
	CONSTRAINT "land_quotas_size_check" CHECK (quota_sqm >= 0)
);
--> statement-breakpoint
CREATE TABLE "project_site_needs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"project_id" uuid NOT NULL,
	"form" text NOT NULL,
	"land_min_sqm" numeric(14, 2),
	"land_max_sqm" numeric(14, 2),
	"floor_min_sqm" numeric(14, 2),
	"floor_max_sqm" numeric(14, 2),
	"use" text,
	"zones" text[] DEFAULT '{}' NOT NULL,
	"height_m" numeric(10, 2),
	"load_t_per_sqm" numeric(10, 2),
	"crane_t" numeric(10, 2),
	"power_kva" integer,
	"water_t_per_day" numeric(10, 2),
	"sewage_t_per_day" numeric(10, 2),
	"steam_t_per_hour" numeric(10, 2),
	"gas_m3_per_hour" numeric(10, 2),
	"fire_class" text,
	"distance_max_m" numeric(10, 2),
	"land_price_ceiling_fen_per_mu" bigint,
	"rent_ceiling_fen_per_sqm_month" bigint,
	"needed_from" date,
	"weights" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"note" text,
	"updated_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "project_site_needs_once" UNIQUE("project_id"),
	CONSTRAINT "project_site_needs_form_check" CHECK (form in ('land', 'premises', 'either')),
	CONSTRAINT "project_site_needs_use_check" CHECK (use in ('industrial', 'logistics', 'research', 'commercial', 'standardFactory')),
	CONSTRAINT "project_site_needs_fire_check" CHECK (fire_class in ('a', 'b', 'c', 'd', 'e')),
	CONSTRAINT "project_site_needs_land_check" CHECK (land_max_sqm >= land_min_sqm),
	CONSTRAINT "project_site_needs_floor_check" CHECK (floor_max_sqm >= floor_min_sqm)
);
--> statement-breakpoint
CREATE TABLE "parcel_disposals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"way" text NOT NULL,
	"agreed_on" date NOT NULL,
	"new_start_on" date,
	"ends_on" date,
	"document_no" text,
	"note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parcel_disposals_way_check" CHECK (way in ('extension', 'changeOfUse', 'temporaryUse', 'paidRecovery', 'exchange', 'other'))
);
--> statement-breakpoint
CREATE TABLE "parcel_hindrances" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"document_no" text,
	"note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parcel_hindrances_cause_check" CHECK (cause in ('landNotDelivered', 'planChanged', 'policyChanged', 'petition', 'militaryOrHeritage', 'otherGovernmentAct', 'forceMajeure')),
	CONSTRAINT "parcel_hindrances_order_check" CHECK (ended_on >= started_on)
);
--> statement-breakpoint
CREATE TABLE "parcel_progress" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"as_of_on" date NOT NULL,
	"required_sqm" numeric(14, 2),
	"started_sqm" numeric(14, 2),
	"total_investment_fen" bigint,
	"total_land_and_tax_fen" bigint,
	"invested_fen" bigint,
	"invested_land_and_tax_fen" bigint,
	"source" text,
	"recorded_by" uuid,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parcel_stops" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"stopped_on" date NOT NULL,
	"resumed_on" date,
	"note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parcel_stops_order_check" CHECK (resumed_on >= stopped_on)
);
--> statement-breakpoint
CREATE TABLE "parcel_lineage" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parent_id" uuid NOT NULL,
	"child_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"changed_on" date NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "parcel_lineage_once" UNIQUE("parent_id","child_id"),
	CONSTRAINT "parcel_lineage_kind_check" CHECK (kind in ('split', 'merge')),
	CONSTRAINT "parcel_lineage_apart_check" CHECK (parent_id <> child_id)
);
--> statement-breakpoint
CREATE TABLE "parcel_utilities" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"parcel_id" uuid NOT NULL,
	"utility" text NOT NULL,
	"side" text NOT NULL,
	"status" text NOT NULL,
	"capacity" numeric(12, 2),
	"capacity_unit" text,
	"pipe_size" text,
	"distance_m" numeric(8, 1),
	"planned_on" date,
	"source" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parcel_utilities_once" UNIQUE("parcel_id","utility","side"),
	CONSTRAINT "parcel_utilities_side_check" CHECK (side in ('inside', 'outside')),
	CONSTRAINT "parcel_utilities_status_check" CHECK (status in ('connected', 'building', 'planned', 'none'))
);
--> statement-breakpoint
CREATE TABLE "patrols" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"client_id" uuid NOT NULL,
	"parcel_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"longitude" double precision,
	"latitude" double precision,
	"accuracy_m" double precision,
	"observed" text NOT NULL,
	"note" text,
	"actor_id" uuid NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patrols_client_unique" UNIQUE("client_id"),
	CONSTRAINT "patrols_observed_check" CHECK (observed in ('notStarted', 'underConstruction', 'workStopped', 'builtNotProducing', 'producing', 'productionStopped', 'other'))
);
--> statement-breakpoint
CREATE TABLE "buildings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"zone" text NOT NULL,
	"parcel_id" uuid,
	"location" text,
	"floor_count" integer NOT NULL,
	"floor_area_sqm" numeric(14, 2) NOT NULL,
	"floor_area_ratio" numeric(5, 2),
	"fire_class" text,
	"completed_on" date,
	"note" text,
	"is_public" boolean DEFAULT false NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "buildings_code_unique" UNIQUE("code"),
	CONSTRAINT "buildings_kind_check" CHECK (kind in ('standardFactory', 'researchBuilding', 'officeBuilding')),
	CONSTRAINT "buildings_zone_check" CHECK (zone in ('central', 'south', 'north', 'smart', 'biomedical')),
	CONSTRAINT "buildings_fire_class_check" CHECK (fire_class in ('a', 'b', 'c', 'd', 'e')),
	CONSTRAINT "buildings_size_check" CHECK (floor_count between 1 and 60 and floor_area_sqm > 0)
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"building_id" uuid NOT NULL,
	"code" text NOT NULL,
	"floor" integer NOT NULL,
	"area_sqm" numeric(14, 2) NOT NULL,
	"height_m" numeric(5, 2),
	"load_t_per_sqm" numeric(6, 2),
	"crane_t" numeric(6, 1),
	"power_kva" integer,
	"water_t_per_day" numeric(10, 1),
	"sewage_t_per_day" numeric(10, 1),
	"steam_t_per_hour" numeric(8, 2),
	"gas_m3_per_hour" numeric(10, 1),
	"fire_class" text,
	"rent_fen_per_sqm_month" bigint,
	"free_from" date,
	"is_withdrawn" boolean DEFAULT false NOT NULL,
	"note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "units_code_unique" UNIQUE("building_id","code"),
	CONSTRAINT "units_area_check" CHECK (area_sqm > 0),
	CONSTRAINT "units_fire_class_check" CHECK (fire_class in ('a', 'b', 'c', 'd', 'e'))
);
--> statement-breakpoint
ALTER TABLE "parcel_claims" DROP CONSTRAINT "parcel_claims_kind_check";--> statement-breakpoint
ALTER TABLE "parcels" DROP CONSTRAINT "parcels_state_check";--> statement-breakpoint
DROP INDEX "parcel_claims_one_allocation";--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "queue_no" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "allocated_on" date;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "area_sqm" numeric(14, 2);--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "ground" "int8multirange";--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "during" daterange GENERATED ALWAYS AS (daterange(allocated_on, ended_on, '[)')) STORED;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "ending" text;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "end_note" text;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "cadastral_code" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "real_estate_unit_no" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "notice_no" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "supervision_no" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "contract_no" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "bounded_east" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "bounded_south" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "bounded_west" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "bounded_north" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "collected_sqm" numeric(14, 2);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "land_use_code" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "current_use" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "land_grade" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "building_density_min" numeric(5, 2);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "green_ratio_max" numeric(5, 2);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "height_limit_m" numeric(6, 2);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "setback_m" numeric(6, 2);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "parking_note" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "compatible_uses" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "control_plan_no" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "tax_floor_wan_per_mu" numeric(10, 2);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "output_floor_wan_per_mu" numeric(10, 2);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "energy_ceiling_tce_per_wan" numeric(10, 4);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "emission_standard" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "research_share_min" numeric(5, 2);--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "capacity_months" integer;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "ownership" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "holder_id" uuid;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "supply_method" text;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "is_flexible_term" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "term_years" integer;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "term_from" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "term_to" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "start_price_fen" bigint;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "deal_price_fen" bigint;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "price_paid_fen" bigint;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "deposit_fen" bigint;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "is_mortgaged" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "is_seized" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "agreed_delivery_on" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "delivered_on" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "agreed_start_on" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "agreed_completion_on" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "started_on" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "completed_on" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "production_on" date;--> statement-breakpoint
ALTER TABLE "parcels" ADD COLUMN "retired_on" date;--> statement-breakpoint
ALTER TABLE "benefit_years" ADD CONSTRAINT "benefit_years_enterprise_id_enterprises_id_fk" FOREIGN KEY ("enterprise_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_years" ADD CONSTRAINT "benefit_years_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_years" ADD CONSTRAINT "benefit_years_building_id_buildings_id_fk" FOREIGN KEY ("building_id") REFERENCES "public"."buildings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_years" ADD CONSTRAINT "benefit_years_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "underused_actions" ADD CONSTRAINT "underused_actions_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "underused_actions" ADD CONSTRAINT "underused_actions_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_boundaries" ADD CONSTRAINT "parcel_boundaries_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_boundaries" ADD CONSTRAINT "parcel_boundaries_file_id_land_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."land_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_boundaries" ADD CONSTRAINT "parcel_boundaries_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_overlaps" ADD CONSTRAINT "parcel_overlaps_first_id_parcels_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_overlaps" ADD CONSTRAINT "parcel_overlaps_second_id_parcels_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_case_steps" ADD CONSTRAINT "idle_case_steps_case_id_idle_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."idle_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_case_steps" ADD CONSTRAINT "idle_case_steps_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_cases" ADD CONSTRAINT "idle_cases_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_cases" ADD CONSTRAINT "idle_cases_checked_by_users_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_cases" ADD CONSTRAINT "idle_cases_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_documents" ADD CONSTRAINT "idle_documents_case_id_idle_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."idle_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_documents" ADD CONSTRAINT "idle_documents_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_reminders" ADD CONSTRAINT "idle_reminders_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idle_templates" ADD CONSTRAINT "idle_templates_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_claims" ADD CONSTRAINT "unit_claims_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_claims" ADD CONSTRAINT "unit_claims_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_claims" ADD CONSTRAINT "unit_claims_tenant_id_enterprises_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_claims" ADD CONSTRAINT "unit_claims_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_claims" ADD CONSTRAINT "unit_claims_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_events" ADD CONSTRAINT "land_events_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_events" ADD CONSTRAINT "land_events_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_events" ADD CONSTRAINT "land_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_files" ADD CONSTRAINT "land_files_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_files" ADD CONSTRAINT "land_files_case_id_idle_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."idle_cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_files" ADD CONSTRAINT "land_files_step_id_idle_case_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."idle_case_steps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_files" ADD CONSTRAINT "land_files_patrol_id_patrols_id_fk" FOREIGN KEY ("patrol_id") REFERENCES "public"."patrols"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_files" ADD CONSTRAINT "land_files_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_files" ADD CONSTRAINT "land_files_voided_by_users_id_fk" FOREIGN KEY ("voided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_plan_lines" ADD CONSTRAINT "land_plan_lines_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "land_plan_lines" ADD CONSTRAINT "land_plan_lines_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_site_needs" ADD CONSTRAINT "project_site_needs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_site_needs" ADD CONSTRAINT "project_site_needs_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_disposals" ADD CONSTRAINT "parcel_disposals_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_hindrances" ADD CONSTRAINT "parcel_hindrances_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_progress" ADD CONSTRAINT "parcel_progress_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_progress" ADD CONSTRAINT "parcel_progress_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_stops" ADD CONSTRAINT "parcel_stops_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_lineage" ADD CONSTRAINT "parcel_lineage_parent_id_parcels_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_lineage" ADD CONSTRAINT "parcel_lineage_child_id_parcels_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcel_utilities" ADD CONSTRAINT "parcel_utilities_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrols" ADD CONSTRAINT "patrols_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patrols" ADD CONSTRAINT "patrols_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buildings" ADD CONSTRAINT "buildings_parcel_id_parcels_id_fk" FOREIGN KEY ("parcel_id") REFERENCES "public"."parcels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_building_id_buildings_id_fk" FOREIGN KEY ("building_id") REFERENCES "public"."buildings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "benefit_years_year_index" ON "benefit_years" USING btree ("year");--> statement-breakpoint
CREATE INDEX "benefit_years_parcel_index" ON "benefit_years" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "benefit_years_building_index" ON "benefit_years" USING btree ("building_id");--> statement-breakpoint
CREATE INDEX "benefit_years_recorder_index" ON "benefit_years" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "underused_actions_parcel_index" ON "underused_actions" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "underused_actions_actor_index" ON "underused_actions" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "parcel_boundaries_one_current" ON "parcel_boundaries" USING btree ("parcel_id") WHERE is_current;--> statement-breakpoint
CREATE INDEX "parcel_boundaries_parcel_index" ON "parcel_boundaries" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "parcel_boundaries_file_index" ON "parcel_boundaries" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "parcel_boundaries_creator_index" ON "parcel_boundaries" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "parcel_boundaries_box_index" ON "parcel_boundaries" USING btree ("min_east","max_east") WHERE is_current;--> statement-breakpoint
CREATE INDEX "parcel_overlaps_second_index" ON "parcel_overlaps" USING btree ("second_id");--> statement-breakpoint
CREATE INDEX "idle_case_steps_case_index" ON "idle_case_steps" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "idle_case_steps_actor_index" ON "idle_case_steps" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "idle_cases_one_open" ON "idle_cases" USING btree ("parcel_id") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "idle_cases_parcel_index" ON "idle_cases" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "idle_cases_state_index" ON "idle_cases" USING btree ("state");--> statement-breakpoint
CREATE INDEX "idle_cases_checker_index" ON "idle_cases" USING btree ("checked_by");--> statement-breakpoint
CREATE INDEX "idle_cases_opener_index" ON "idle_cases" USING btree ("opened_by");--> statement-breakpoint
CREATE INDEX "idle_documents_actor_index" ON "idle_documents" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "idle_templates_actor_index" ON "idle_templates" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_claims_one_hold" ON "unit_claims" USING btree ("project_id","unit_id") WHERE kind = 'held' and ended_on is null;--> statement-breakpoint
CREATE INDEX "unit_claims_unit_index" ON "unit_claims" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "unit_claims_project_index" ON "unit_claims" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "unit_claims_tenant_index" ON "unit_claims" USING btree ("tenant_id");--> statement-breakpoint
CREATE INDEX "unit_claims_creator_index" ON "unit_claims" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "unit_claims_ender_index" ON "unit_claims" USING btree ("ended_by");--> statement-breakpoint
CREATE INDEX "land_events_parcel_index" ON "land_events" USING btree ("parcel_id","id");--> statement-breakpoint
CREATE INDEX "land_events_unit_index" ON "land_events" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "land_events_actor_index" ON "land_events" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "land_files_parcel_index" ON "land_files" USING btree ("parcel_id","created_at");--> statement-breakpoint
CREATE INDEX "land_files_case_index" ON "land_files" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "land_files_step_index" ON "land_files" USING btree ("step_id");--> statement-breakpoint
CREATE INDEX "land_files_patrol_index" ON "land_files" USING btree ("patrol_id");--> statement-breakpoint
CREATE INDEX "land_files_uploader_index" ON "land_files" USING btree ("uploaded_by");--> statement-breakpoint
CREATE INDEX "land_files_voider_index" ON "land_files" USING btree ("voided_by");--> statement-breakpoint
CREATE INDEX "land_plan_lines_parcel_index" ON "land_plan_lines" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "land_plan_lines_project_index" ON "land_plan_lines" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_site_needs_updater_index" ON "project_site_needs" USING btree ("updated_by");--> statement-breakpoint
CREATE INDEX "parcel_disposals_parcel_index" ON "parcel_disposals" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "parcel_hindrances_parcel_index" ON "parcel_hindrances" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "parcel_progress_parcel_index" ON "parcel_progress" USING btree ("parcel_id","as_of_on");--> statement-breakpoint
CREATE INDEX "parcel_progress_recorder_index" ON "parcel_progress" USING btree ("recorded_by");--> statement-breakpoint
CREATE UNIQUE INDEX "parcel_stops_one_open" ON "parcel_stops" USING btree ("parcel_id") WHERE resumed_on is null;--> statement-breakpoint
CREATE INDEX "parcel_stops_parcel_index" ON "parcel_stops" USING btree ("parcel_id");--> statement-breakpoint
CREATE INDEX "parcel_lineage_child_index" ON "parcel_lineage" USING btree ("child_id");--> statement-breakpoint
CREATE INDEX "patrols_parcel_index" ON "patrols" USING btree ("parcel_id","seen_at");--> statement-breakpoint
CREATE INDEX "patrols_actor_index" ON "patrols" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "buildings_parcel_index" ON "buildings" USING btree ("parcel_id");--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_holder_id_enterprises_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."enterprises"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "parcel_claims_ender_index" ON "parcel_claims" USING btree ("ended_by");--> statement-breakpoint
CREATE INDEX "parcels_holder_index" ON "parcels" USING btree ("holder_id");--> statement-breakpoint
-- What there is already: interests become holds, places in the queue follow the days, allocations take the whole parcel.
UPDATE parcel_claims SET kind = 'held' WHERE kind = 'intended';--> statement-breakpoint
UPDATE parcel_claims SET queue_no = placed.queue_no FROM (
  SELECT id, row_number() OVER (PARTITION BY parcel_id ORDER BY started_on, id) AS queue_no FROM parcel_claims
) placed WHERE placed.id = parcel_claims.id;--> statement-breakpoint
UPDATE parcel_claims SET allocated_on = started_on,
  ground = int8multirange(int8range(0, (SELECT (area_sqm * 100)::bigint FROM parcels WHERE id = parcel_id)))
WHERE kind = 'allocated';--> statement-breakpoint
UPDATE parcel_claims SET ending = 'released' WHERE ended_on IS NOT NULL;--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_queue_unique" UNIQUE("parcel_id","queue_no");--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_ending_check" CHECK (ending in ('released', 'expired', 'handedOver', 'leaseEnded', 'parcelChanged'));--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_firm_check" CHECK ((kind = 'allocated') = (ground is not null and allocated_on is not null));--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_part_check" CHECK (area_sqm > 0);--> statement-breakpoint
ALTER TABLE "parcel_claims" ADD CONSTRAINT "parcel_claims_kind_check" CHECK (kind in ('held', 'allocated'));--> statement-breakpoint
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_collected_check" CHECK (collected_sqm between 0 and area_sqm);--> statement-breakpoint
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_ownership_check" CHECK (ownership in ('stateUnsupplied', 'reserve', 'enterprise', 'collective'));--> statement-breakpoint
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_supply_method_check" CHECK (supply_method in ('publicOffer', 'agreedGrant', 'allocation', 'lease', 'leaseThenGrant', 'contribution'));--> statement-breakpoint
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_term_check" CHECK (term_to > term_from);--> statement-breakpoint
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_state_check" CHECK (state in ('planned', 'acquiring', 'ready', 'proposed', 'announced', 'sold', 'contracted', 'delivered', 'started', 'building', 'completed', 'inProduction', 'inUse'));