import { answerServiceRequest } from "./answer-service-request";
import { closeServiceRequest } from "./close-service-request";
import { createServiceRequest } from "./create-service-request";
import { listServiceRequests } from "./list-service-requests";
import { readRequestOptions } from "./read-request-options";

export const serviceRequestProcedures = {
  list: listServiceRequests,
  options: readRequestOptions,
  create: createServiceRequest,
  answer: answerServiceRequest,
  close: closeServiceRequest,
};
