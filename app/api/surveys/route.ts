import { serveSurvey } from "@/server/survey/serve-survey";

export { serveSurvey as POST };
