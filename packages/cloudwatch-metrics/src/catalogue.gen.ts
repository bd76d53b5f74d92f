// Generated from monitoring/metrics/*.yaml by `npm run codegen` (scripts/metrics-catalogue.ts). Do not edit.
export const catalogues = {
  "Affret-IA": {
    namespace: "SYMPHONIA",
    metrics: {
      /** requests to the AI */
      "Affret-IA-Requests": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** requests that succeeded */
      "Affret-IA-Success": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** requests that failed */
      "Affret-IA-Errors": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** how long a request took */
      "Affret-IA-Processing-Time": {"unit":"Milliseconds","dimensions":["Service","Outcome"],"rollUps":[["Service"]],"reports":"onEvents"},
      /** matches that a search found */
      "Affret-IA-Match-Count": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** how long a search took */
      "Affret-IA-Matching-Duration": {"unit":"Milliseconds","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** e-mails sent */
      "Affret-IA-Email-Success": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** e-mails that could not be sent */
      "Affret-IA-Email-Failure": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** recipients of an e-mail */
      "Affret-IA-Email-Recipients": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** calls to a provider of models */
      "Affret-IA-Provider-Calls": {"unit":"Count","dimensions":["Service","Provider","Outcome"],"rollUps":[["Service","Provider"],["Service"]],"reports":"onEvents"},
      /** how long such a call took */
      "Affret-IA-Provider-Duration": {"unit":"Milliseconds","dimensions":["Service","Provider"],"rollUps":[["Service"]],"reports":"onEvents"},
    },
  },
  "HTTP": {
    namespace: "SYMPHONIA",
    metrics: {
      /** requests, the aborted ones too */
      "HTTP-Requests": {"unit":"Count","dimensions":["Service","Method","Path"],"rollUps":[["Service"]],"reports":"onEvents"},
      /** from the request's head to the end of the answer */
      "HTTP-Duration": {"unit":"Milliseconds","dimensions":["Service","Method","Path"],"rollUps":[["Service"]],"reports":"onEvents"},
      /** answers 400 to 499; a client that went away counts as 499 */
      "HTTP-4xx-Errors": {"unit":"Count","dimensions":["Service","Method","Path"],"rollUps":[["Service"]],"reports":"onEvents"},
      /** answers 500 to 599 */
      "HTTP-5xx-Errors": {"unit":"Count","dimensions":["Service","Method","Path"],"rollUps":[["Service"]],"reports":"onEvents"},
    },
  },
  "Metrics-Module": {
    namespace: "SYMPHONIA",
    metrics: {
      /** values that do not arrive: refused, given up, or not fit to be sent */
      "MetricsDropped": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** requests to CloudWatch that failed */
      "FlushFailures": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** values that arrive without their own dimensions, for there were too many series */
      "SeriesOverflow": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
    },
  },
  "TMS-Sync": {
    namespace: "SYMPHONIA",
    metrics: {
      /** synchronisations that succeeded */
      "TMS-Sync-Success": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** synchronisations that failed */
      "TMS-Sync-Failure": {"unit":"Count","dimensions":["Service","ErrorType"],"rollUps":[["Service"]],"reports":"onEvents"},
      /** how long a synchronisation took */
      "TMS-Sync-Duration": {"unit":"Milliseconds","dimensions":["Service","Outcome"],"rollUps":[["Service"]],"reports":"onEvents"},
      /** items that a synchronisation brought */
      "TMS-Sync-Items": {"unit":"Count","dimensions":["Service"],"rollUps":[],"reports":"onEvents"},
      /** calls to the transport management system */
      "TMS-Sync-API-Calls": {"unit":"Count","dimensions":["Service","Endpoint","StatusClass"],"rollUps":[["Service","StatusClass"],["Service"]],"reports":"onEvents"},
      /** how long such a call took */
      "TMS-Sync-API-Duration": {"unit":"Milliseconds","dimensions":["Service","Endpoint"],"rollUps":[["Service"]],"reports":"onEvents"},
      /** how long an operation took that succeeded */
      "TMS-Sync-Processing": {"unit":"Milliseconds","dimensions":["Service","Operation"],"rollUps":[["Service"]],"reports":"onEvents"},
      /** how long an operation took that failed */
      "TMS-Sync-Processing-Failure": {"unit":"Milliseconds","dimensions":["Service","Operation"],"rollUps":[["Service"]],"reports":"onEvents"},
    },
  },
} as const;
