CREATE TABLE "counters" (
	"key" text PRIMARY KEY NOT NULL,
	"value" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "document_kind" text DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_document_kind_check" CHECK (document_kind in ('companyProfile', 'projectPlan', 'admissionApplication', 'investorLicence', 'screeningOpinion', 'jointReviewOpinion', 'decisionMinutes', 'agreementScan', 'contractScan', 'legalReview', 'fairCompetitionReview', 'businessLicence', 'constructionPermit', 'leaseContract', 'sitePhoto', 'completionAcceptance', 'firstInvoice', 'productionAcceptance', 'statisticsRecord', 'other'));