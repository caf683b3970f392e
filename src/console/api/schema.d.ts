// Made by `npm run client` from the API's description. Do not edit.
export interface paths {
  '/api/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              absentFrom: string | null;
              absentTo: string | null;
              /** @description employers with which the person has an interest: Decree 423 art. 16 */
              conflicts: string[];
              deputy: string | null;
              disabled: boolean;
              displayName: string;
              email: string;
              language: string;
              phone: string | null;
              role: string;
              unit: string;
              username: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** My address, language, absence and deputy */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            absentFrom?: string | null;
            absentTo?: string | null;
            deputy?: string | null;
            email?: string;
            /** @enum {unknown} */
            language?: 'zh' | 'en';
            phone?: string | null;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              absentFrom: string | null;
              absentTo: string | null;
              /** @description employers with which the person has an interest: Decree 423 art. 16 */
              conflicts: string[];
              deputy: string | null;
              disabled: boolean;
              displayName: string;
              email: string;
              language: string;
              phone: string | null;
              role: string;
              unit: string;
              username: string;
            };
          };
        };
      };
    };
    trace?: never;
  };
  '/api/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All accounts */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                absentFrom: string | null;
                absentTo: string | null;
                /** @description employers with which the person has an interest: Decree 423 art. 16 */
                conflicts: string[];
                deputy: string | null;
                disabled: boolean;
                displayName: string;
                email: string;
                language: string;
                phone: string | null;
                role: string;
                unit: string;
                username: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Add an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            displayName?: string;
            email: string;
            /** @enum {unknown} */
            language?: 'zh' | 'en';
            password: string;
            phone?: string;
            /** @enum {unknown} */
            role: 'operator' | 'handler' | 'supervisor' | 'clerk' | 'admin' | 'auditor';
            unit: string;
            username: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              absentFrom: string | null;
              absentTo: string | null;
              /** @description employers with which the person has an interest: Decree 423 art. 16 */
              conflicts: string[];
              deputy: string | null;
              disabled: boolean;
              displayName: string;
              email: string;
              language: string;
              phone: string | null;
              role: string;
              unit: string;
              username: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{username}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          username: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            absentFrom?: string | null;
            absentTo?: string | null;
            conflicts?: string[];
            deputy?: string | null;
            disabled?: boolean;
            displayName?: string;
            email?: string;
            /** @enum {unknown} */
            language?: 'zh' | 'en';
            password?: string;
            phone?: string | null;
            /** @enum {unknown} */
            role?: 'operator' | 'handler' | 'supervisor' | 'clerk' | 'admin' | 'auditor';
            unit?: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              absentFrom: string | null;
              absentTo: string | null;
              /** @description employers with which the person has an interest: Decree 423 art. 16 */
              conflicts: string[];
              deputy: string | null;
              disabled: boolean;
              displayName: string;
              email: string;
              language: string;
              phone: string | null;
              role: string;
              unit: string;
              username: string;
            };
          };
        };
      };
    };
    trace?: never;
  };
  '/api/alarms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Alarms that nobody has acknowledged */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                acknowledgedAt: string | null;
                /** Format: date-time */
                at: string;
                detail: {
                  [key: string]: unknown;
                };
                id: string;
                kind: string;
                subject: string;
                times: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alarms/{id}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** I see to it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Overdue and escalation alerts to me, newest first */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
          /** @description only those that are not acknowledged */
          open?: boolean;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                acknowledgedAt: string | null;
                /** Format: date-time */
                at: string;
                clock: string;
                clue: string;
                id: string;
                level: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alerts/{id}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** I have seen it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              acknowledgedAt: string | null;
              /** Format: date-time */
              at: string;
              clock: string;
              clue: string;
              id: string;
              level: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who read and did what beyond the moves, newest first */
    get: {
      parameters: {
        query?: {
          action?: string;
          actor?: string;
          cursor?: string;
          /** @description business date, included */
          from?: string;
          limit?: number;
          subject?: string;
          /** @description business date, included */
          to?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                action: string;
                actor: string;
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                businessAt: string;
                /** @description names of fields and codes; reasons to auditors only */
                detail: {
                  [key: string]: unknown;
                };
                id: string;
                subject: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether audit and histories are what was sealed; the first row that is not is named */
    get: {
      parameters: {
        query?: {
          /** @description a part: the `next` of the part before, 0 at first; absent: all at once */
          after?: number;
          anchor?: string;
          /** @description links of a part */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              brokenAt?: {
                position: number | null;
                row: string | null;
                /** @enum {unknown} */
                why: 'changed' | 'missing' | 'link' | 'gap' | 'backDated' | 'unsealed' | 'anchor';
              };
              head: string | null;
              /** @description links there are */
              links: number;
              next: number | null;
              ok: boolean;
              /** @description rows compared */
              rows: number;
              /** @description rows that wait for their link */
              waiting: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Calendars and the years they hold */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                id: string;
                region: string | null;
                source: string;
                verified: string;
                version: string;
                years: {
                  rest: number;
                  work: number;
                  year: string;
                }[];
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendars/{id}/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import the days of a year (dryRun: only preview) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description only show which open deadlines would move; nothing is written */
            dryRun?: boolean;
            /** @description YYYY-MM-DD: the holiday */
            rest: {
              [key: string]: string;
            };
            source: string;
            /** @enum {unknown} */
            verified: 'LAW' | 'SRC' | '2ND' | 'GK';
            /** @description YYYY-MM-DD: the holiday */
            work: {
              [key: string]: string;
            };
            year: number;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              change: number | null;
              /** @description open deadlines counted */
              checked: number;
              /** @description every open deadline that moves */
              moved: {
                after: string | null;
                afterProvisional: boolean;
                before: string | null;
                beforeProvisional: boolean;
                clock: string;
                deadline: string;
                kind: string;
                number: string;
              }[];
              /** @description version of the rules with it */
              version: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Campaigns (专项行动) */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                from: string;
                id: string;
                name: string;
                previous: string | null;
                regions: string[];
                /** @description none: every sector */
                sectors: string[];
                source: string | null;
                to: string;
                verified: string | null;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Add a campaign (administrator) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: date */
            from: string;
            id: string;
            name: string;
            /** @description a campaign to be compared with */
            previous?: string;
            regions: string[];
            sectors?: ('construction' | 'platform' | 'manufacturing' | 'services' | 'other')[];
            /** Format: date */
            to: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              from: string;
              id: string;
              name: string;
              previous: string | null;
              regions: string[];
              /** @description none: every sector */
              sectors: string[];
              source: string | null;
              to: string;
              verified: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Cases (立案) */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: date */
            actEndedOn?: string;
            basis: string;
            clues: string[];
            handlers?: string[];
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole file of a case with its index, as a zip */
    get: {
      parameters: {
        query?: {
          /** @description why the reporter is to be unmasked; written down */
          reason?: string;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/zip': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clues of my unit and its subtree, newest first */
    get: {
      parameters: {
        query?: {
          /** @description with unit: the offices of its subtree too */
          below?: boolean;
          cursor?: string;
          handler?: string;
          limit?: number;
          /** @description only those that are not closed, declined or withdrawn */
          open?: boolean;
          overdue?: boolean;
          /** @description words that numbers, firms, projects or, for those who may read them, descriptions hold: all of them */
          q?: string;
          region?: string;
          /** @description due within three days and not overdue */
          soon?: boolean;
          state?: (
            | 'received'
            | 'assigned'
            | 'verifying'
            | 'mediating'
            | 'performing'
            | 'resolved'
            | 'revisiting'
            | 'closed'
            | 'suspended'
            | 'referred'
            | 'declined'
            | 'withdrawn'
          )[];
          /** @description the office that holds it */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                agreedFen: number | null;
                anonymous: boolean;
                arrears: {
                  from: string | null;
                  to: string | null;
                };
                /** @description money in 分 */
                claimedFen: number;
                closedAt: string | null;
                conclusion: string | null;
                dueAt: string | null;
                duplicateOf: string | null;
                employer: {
                  address: string | null;
                  creditCode: string | null;
                  name: string;
                };
                employmentRelation: ('yes' | 'no' | 'unclear') | null;
                externalId: string | null;
                ground: string | null;
                handlers: string[];
                intakeChannel: string;
                number: string;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                project: {
                  funding: string | null;
                  generalContractor: string | null;
                  name: string;
                } | null;
                publicReply: string | null;
                readerUnits: string[];
                /** Format: date-time */
                receivedAt: string;
                referredTo: string | null;
                region: string;
                /** Format: date-time */
                reportedAt: string;
                sector: string;
                source: string | null;
                /** @description money in 分 */
                splitFen: number;
                splitFrom: string | null;
                stage: string | null;
                /** @enum {unknown} */
                state:
                  | 'received'
                  | 'assigned'
                  | 'verifying'
                  | 'mediating'
                  | 'performing'
                  | 'resolved'
                  | 'revisiting'
                  | 'closed'
                  | 'suspended'
                  | 'referred'
                  | 'declined'
                  | 'withdrawn';
                submission: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                verifiedFen: number | null;
                verifiedWorkers: number | null;
                version: number;
                workers: number;
                workersPaid: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Register a clue by hand */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            arrears: {
              amountFen: number;
              /** Format: date */
              from?: string;
              /** Format: date */
              to?: string;
              workers: number;
            };
            attachments?: {
              mediaType: string;
              name: string;
              sha256: string;
              size: number;
              url: string;
            }[];
            description: string;
            employer: {
              address?: string;
              creditCode?: string;
              name: string;
            };
            /** @enum {unknown} */
            employmentRelation?: 'yes' | 'no' | 'unclear';
            externalId?: string;
            /** @enum {unknown} */
            intakeChannel: 'hotline' | 'walkIn' | 'petition' | 'inspection' | 'other';
            project: {
              /** @enum {unknown} */
              funding: 'government' | 'ppp' | 'soe' | 'poverty_alleviation' | 'private';
              generalContractor: string;
              name: string;
            } | null;
            region: string;
            /** Format: date-time */
            reportedAt: string;
            reporter: {
              bankCard?: string;
              idNumber: string;
              name: string;
              phone: string;
            } | null;
            /** @enum {unknown} */
            sector: 'construction' | 'platform' | 'manufacturing' | 'services' | 'other';
            /** @enum {unknown} */
            submission: 'complaint' | 'report';
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              agreedFen: number | null;
              anonymous: boolean;
              arrears: {
                from: string | null;
                to: string | null;
              };
              attachments: unknown[];
              /** @description money in 分 */
              claimedFen: number;
              closedAt: string | null;
              conclusion: string | null;
              description: string | null;
              dueAt: string | null;
              duplicateOf: string | null;
              employer: {
                address: string | null;
                creditCode: string | null;
                name: string;
              };
              employmentRelation: ('yes' | 'no' | 'unclear') | null;
              externalId: string | null;
              filed: boolean;
              ground: string | null;
              handlers: string[];
              intakeChannel: string;
              ledger: {
                /** @enum {unknown} */
                answer: 'given' | 'notGiven' | 'notAsked';
                items: (
                  | 'employer'
                  | 'payPeriod'
                  | 'payDate'
                  | 'workerName'
                  | 'idNumber'
                  | 'contact'
                  | 'workingTime'
                  | 'grossItems'
                  | 'deductions'
                  | 'net'
                  | 'proofOfPayment'
                )[];
              } | null;
              /** @description to be told to the complainant: opens /lookup with the number */
              lookupCode: string;
              number: string;
              orderedFen: number | null;
              orders: {
                answerBy: string | null;
                from: string;
                id: string;
                kind: string;
              }[];
              /** @description money in 分 */
              paidFen: number;
              payments: {
                /** @description money in 分 */
                amountFen: number;
                channel: string;
                corrected: boolean;
                id: string;
                paidOn: string;
                workers: number;
              }[];
              project: {
                funding: string | null;
                generalContractor: string | null;
                name: string;
              } | null;
              publicReply: string | null;
              readerUnits: string[];
              /** Format: date-time */
              receivedAt: string;
              referredTo: string | null;
              region: string;
              /** Format: date-time */
              reportedAt: string;
              reporter: {
                bankCard?: string;
                idNumber?: string;
                name: string;
                phone?: string;
              } | null;
              requests: {
                by: string;
                event: string;
                id: string;
              }[];
              returns: number;
              sector: string;
              source: string | null;
              /** @description money in 分 */
              splitFen: number;
              splitFrom: string | null;
              splitInto: {
                /** @description money in 分 */
                claimedFen: number;
                number: string;
                seq: number;
                workers: number;
              }[];
              stage: string | null;
              /** @enum {unknown} */
              state:
                | 'received'
                | 'assigned'
                | 'verifying'
                | 'mediating'
                | 'performing'
                | 'resolved'
                | 'revisiting'
                | 'closed'
                | 'suspended'
                | 'referred'
                | 'declined'
                | 'withdrawn';
              submission: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              verifiedFen: number | null;
              verifiedWorkers: number | null;
              version: number;
              workers: number;
              workersPaid: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A clue */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              agreedFen: number | null;
              anonymous: boolean;
              arrears: {
                from: string | null;
                to: string | null;
              };
              attachments: unknown[];
              /** @description money in 分 */
              claimedFen: number;
              closedAt: string | null;
              conclusion: string | null;
              description: string | null;
              dueAt: string | null;
              duplicateOf: string | null;
              employer: {
                address: string | null;
                creditCode: string | null;
                name: string;
              };
              employmentRelation: ('yes' | 'no' | 'unclear') | null;
              externalId: string | null;
              filed: boolean;
              ground: string | null;
              handlers: string[];
              intakeChannel: string;
              ledger: {
                /** @enum {unknown} */
                answer: 'given' | 'notGiven' | 'notAsked';
                items: (
                  | 'employer'
                  | 'payPeriod'
                  | 'payDate'
                  | 'workerName'
                  | 'idNumber'
                  | 'contact'
                  | 'workingTime'
                  | 'grossItems'
                  | 'deductions'
                  | 'net'
                  | 'proofOfPayment'
                )[];
              } | null;
              /** @description to be told to the complainant: opens /lookup with the number */
              lookupCode: string;
              number: string;
              orderedFen: number | null;
              orders: {
                answerBy: string | null;
                from: string;
                id: string;
                kind: string;
              }[];
              /** @description money in 分 */
              paidFen: number;
              payments: {
                /** @description money in 分 */
                amountFen: number;
                channel: string;
                corrected: boolean;
                id: string;
                paidOn: string;
                workers: number;
              }[];
              project: {
                funding: string | null;
                generalContractor: string | null;
                name: string;
              } | null;
              publicReply: string | null;
              readerUnits: string[];
              /** Format: date-time */
              receivedAt: string;
              referredTo: string | null;
              region: string;
              /** Format: date-time */
              reportedAt: string;
              reporter: {
                bankCard?: string;
                idNumber?: string;
                name: string;
                phone?: string;
              } | null;
              requests: {
                by: string;
                event: string;
                id: string;
              }[];
              returns: number;
              sector: string;
              source: string | null;
              /** @description money in 分 */
              splitFen: number;
              splitFrom: string | null;
              splitInto: {
                /** @description money in 分 */
                claimedFen: number;
                number: string;
                seq: number;
                workers: number;
              }[];
              stage: string | null;
              /** @enum {unknown} */
              state:
                | 'received'
                | 'assigned'
                | 'verifying'
                | 'mediating'
                | 'performing'
                | 'resolved'
                | 'revisiting'
                | 'closed'
                | 'suspended'
                | 'referred'
                | 'declined'
                | 'withdrawn';
              submission: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              verifiedFen: number | null;
              verifiedWorkers: number | null;
              version: number;
              workers: number;
              workersPaid: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks, old runs included */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/duplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clues that are like it, the likest first, as far as I may see them */
    get: {
      parameters: {
        query?: {
          limit?: number;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description more lie with offices that I do not see */
              elsewhere: boolean;
              items: {
                marked: ('root' | 'duplicate' | 'sibling') | null;
                number: string;
                reasons: ({
                  /** @description creditCode, employer, project, region, period, idNumber, phone; against it otherCreditCode, otherPeriod, otherReporter */
                  code: string;
                  days?: number;
                  /** @description what it adds to the score, or takes off */
                  points: number;
                  relation?: string;
                  similarity?: number;
                } & {
                  [key: string]: unknown;
                })[];
                score: number;
                state: string;
                /** @enum {unknown} */
                suggests: 'duplicate' | 'group' | 'none';
                unit: string;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/duplicates/{other}/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Remember that they are not one: not suggested again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
          other: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              at: string;
              by: string;
              number: string;
              other: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              agreedFen: number | null;
              anonymous: boolean;
              arrears: {
                from: string | null;
                to: string | null;
              };
              attachments: unknown[];
              /** @description money in 分 */
              claimedFen: number;
              closedAt: string | null;
              conclusion: string | null;
              description: string | null;
              dueAt: string | null;
              duplicateOf: string | null;
              employer: {
                address: string | null;
                creditCode: string | null;
                name: string;
              };
              employmentRelation: ('yes' | 'no' | 'unclear') | null;
              externalId: string | null;
              filed: boolean;
              ground: string | null;
              handlers: string[];
              intakeChannel: string;
              ledger: {
                /** @enum {unknown} */
                answer: 'given' | 'notGiven' | 'notAsked';
                items: (
                  | 'employer'
                  | 'payPeriod'
                  | 'payDate'
                  | 'workerName'
                  | 'idNumber'
                  | 'contact'
                  | 'workingTime'
                  | 'grossItems'
                  | 'deductions'
                  | 'net'
                  | 'proofOfPayment'
                )[];
              } | null;
              /** @description to be told to the complainant: opens /lookup with the number */
              lookupCode: string;
              number: string;
              orderedFen: number | null;
              orders: {
                answerBy: string | null;
                from: string;
                id: string;
                kind: string;
              }[];
              /** @description money in 分 */
              paidFen: number;
              payments: {
                /** @description money in 分 */
                amountFen: number;
                channel: string;
                corrected: boolean;
                id: string;
                paidOn: string;
                workers: number;
              }[];
              project: {
                funding: string | null;
                generalContractor: string | null;
                name: string;
              } | null;
              publicReply: string | null;
              readerUnits: string[];
              /** Format: date-time */
              receivedAt: string;
              referredTo: string | null;
              region: string;
              /** Format: date-time */
              reportedAt: string;
              reporter: {
                bankCard?: string;
                idNumber?: string;
                name: string;
                phone?: string;
              } | null;
              requests: {
                by: string;
                event: string;
                id: string;
              }[];
              returns: number;
              sector: string;
              source: string | null;
              /** @description money in 分 */
              splitFen: number;
              splitFrom: string | null;
              splitInto: {
                /** @description money in 分 */
                claimedFen: number;
                number: string;
                seq: number;
                workers: number;
              }[];
              stage: string | null;
              /** @enum {unknown} */
              state:
                | 'received'
                | 'assigned'
                | 'verifying'
                | 'mediating'
                | 'performing'
                | 'resolved'
                | 'revisiting'
                | 'closed'
                | 'suspended'
                | 'referred'
                | 'declined'
                | 'withdrawn';
              submission: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              verifiedFen: number | null;
              verifiedWorkers: number | null;
              version: number;
              workers: number;
              workersPaid: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole file of a clue with its index, as a zip */
    get: {
      parameters: {
        query?: {
          /** @description why the reporter is to be unmasked; written down */
          reason?: string;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/zip': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark several as duplicates of it: all of them or none */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            dryRun?: boolean;
            numbers: string[];
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              complete: boolean;
              dryRun: boolean;
              items: {
                /** @description its own duplicates, which move to the root with it */
                brings: number;
                code?: string;
                detail?: string;
                number: string;
                /** @enum {unknown} */
                outcome: 'marked' | 'follows' | 'already' | 'refused';
                /** @description booked on it; it stays there and counts once */
                paidFen: number;
              }[];
              root: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/quality': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a reviewer looks at before it is closed */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** @description the move is refused when it does not hold */
                blocking: boolean;
                check: string;
                label: {
                  en: string;
                  zh: string;
                };
                ok: boolean;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unmask fields of the reporter; written down */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            fields: ('name' | 'idNumber' | 'phone' | 'bankCard')[];
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              [key: string]: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/safeguards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who pays first and what stands behind the wages of a clue’s project */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              clean: {
                last: {
                  clue: string;
                  on: string;
                } | null;
                mayBeExempted: boolean;
                mayBeLowered: boolean;
                reason: string;
                since: string | null;
                /** @description whole years without established arrears */
                years: number;
              } | null;
              deposit: {
                /** @description money in 分 */
                dueFen: number;
                exemption: string | null;
                floorFen: number | null;
                leastFen: number | null;
                /** @description money in 分 */
                leftFen: number;
                mayBeExempt: boolean;
                mostFen: number | null;
                /** @description money in 分 */
                providedFen: number;
                short: boolean;
                /** @description money in 分 */
                usedFen: number;
              } | null;
              emergency: {
                /** @description money in 分 */
                advancedFen: number;
                /** @description money in 分 */
                dueFen: number;
                /** @description money in 分 */
                recoveredFen: number;
              } | null;
              liable: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              project: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a part of it a clue of its own */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            arrears: {
              amountFen: number;
              /** Format: date */
              from?: string;
              /** Format: date */
              to?: string;
              workers: number;
            };
            employer?: {
              address?: string;
              creditCode?: string;
              name: string;
            };
            project?: {
              /** @enum {string} */
              funding?: 'government' | 'ppp' | 'soe' | 'poverty_alleviation' | 'private';
              generalContractor?: string;
              name: string;
            };
            reason: string;
            region?: string;
            /** @description the version of the clue that you have read */
            version: number;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              agreedFen: number | null;
              anonymous: boolean;
              arrears: {
                from: string | null;
                to: string | null;
              };
              attachments: unknown[];
              /** @description money in 分 */
              claimedFen: number;
              closedAt: string | null;
              conclusion: string | null;
              description: string | null;
              dueAt: string | null;
              duplicateOf: string | null;
              employer: {
                address: string | null;
                creditCode: string | null;
                name: string;
              };
              employmentRelation: ('yes' | 'no' | 'unclear') | null;
              externalId: string | null;
              filed: boolean;
              ground: string | null;
              handlers: string[];
              intakeChannel: string;
              ledger: {
                /** @enum {unknown} */
                answer: 'given' | 'notGiven' | 'notAsked';
                items: (
                  | 'employer'
                  | 'payPeriod'
                  | 'payDate'
                  | 'workerName'
                  | 'idNumber'
                  | 'contact'
                  | 'workingTime'
                  | 'grossItems'
                  | 'deductions'
                  | 'net'
                  | 'proofOfPayment'
                )[];
              } | null;
              /** @description to be told to the complainant: opens /lookup with the number */
              lookupCode: string;
              number: string;
              orderedFen: number | null;
              orders: {
                answerBy: string | null;
                from: string;
                id: string;
                kind: string;
              }[];
              /** @description money in 分 */
              paidFen: number;
              payments: {
                /** @description money in 分 */
                amountFen: number;
                channel: string;
                corrected: boolean;
                id: string;
                paidOn: string;
                workers: number;
              }[];
              project: {
                funding: string | null;
                generalContractor: string | null;
                name: string;
              } | null;
              publicReply: string | null;
              readerUnits: string[];
              /** Format: date-time */
              receivedAt: string;
              referredTo: string | null;
              region: string;
              /** Format: date-time */
              reportedAt: string;
              reporter: {
                bankCard?: string;
                idNumber?: string;
                name: string;
                phone?: string;
              } | null;
              requests: {
                by: string;
                event: string;
                id: string;
              }[];
              returns: number;
              sector: string;
              source: string | null;
              /** @description money in 分 */
              splitFen: number;
              splitFrom: string | null;
              splitInto: {
                /** @description money in 分 */
                claimedFen: number;
                number: string;
                seq: number;
                workers: number;
              }[];
              stage: string | null;
              /** @enum {unknown} */
              state:
                | 'received'
                | 'assigned'
                | 'verifying'
                | 'mediating'
                | 'performing'
                | 'resolved'
                | 'revisiting'
                | 'closed'
                | 'suspended'
                | 'referred'
                | 'declined'
                | 'withdrawn';
              submission: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              verifiedFen: number | null;
              verifiedWorkers: number | null;
              version: number;
              workers: number;
              workersPaid: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/workers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its workers, masked, with their sums */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                bankCard?: string;
                /** @description money in 分 */
                claimedFen: number;
                /** Format: date-time */
                enteredAt: string;
                enteredBy: string;
                id: string;
                idNumber?: string;
                key: string;
                /** @description masked */
                name: string;
                /** @description money in 分 */
                paidFen: number;
                phone?: string;
                verifiedFen: number | null;
              }[];
              next: string | null;
              totals: {
                /** @description money in 分 */
                claimedFen: number;
                /** @description money in 分 */
                paidFen: number;
                /** @description lines without a verified amount */
                unverified: number;
                /** @description money in 分 */
                verifiedFen: number;
                workers: number;
              };
              /** @description where the list and the clue say different things; neither changes the other */
              warnings: {
                clue: number;
                code: string;
                listed: number;
                message: string;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    /** Enter up to 500 workers; a line with the key of another takes its place */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            workers: (
              | {
                  bankCard?: string;
                  claimedFen: number;
                  idNumber?: string;
                  key?: string;
                  name: string;
                  paidFen?: number;
                  phone?: string;
                  removed?: boolean;
                  verifiedFen?: number;
                }
              | unknown
              | unknown
            )[];
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              entered: number;
              totals: {
                /** @description money in 分 */
                claimedFen: number;
                /** @description money in 分 */
                paidFen: number;
                /** @description lines without a verified amount */
                unverified: number;
                /** @description money in 分 */
                verifiedFen: number;
                workers: number;
              };
              /** @description where the list and the clue say different things; neither changes the other */
              warnings: {
                clue: number;
                code: string;
                listed: number;
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{number}/workers/{id}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unmask fields of a worker; written down */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            fields: ('name' | 'idNumber' | 'phone' | 'bankCard')[];
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              [key: string]: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same move for many clues, or in a dry run what would become of each */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            dryRun?: boolean;
            input?: {
              [key: string]: unknown;
            };
            numbers: string[];
            /** @enum {unknown} */
            type: 'assign' | 'reassign' | 'urge' | 'supervise';
            /** @description as the dry run said them, in the order of the numbers; a clue that has moved since is refused */
            versions?: number[];
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description none is refused */
              complete: boolean;
              dryRun: boolean;
              items: {
                code?: string;
                detail?: string;
                errors?: {
                  message: string;
                  path: string;
                }[];
                from: string | null;
                number: string;
                /**
                 * @description ok: it would be taken; done: it was
                 * @enum {unknown}
                 */
                outcome: 'ok' | 'done' | 'refused';
                to: string | null;
                version: number | null;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/conclusions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The classes of conclusion and what each needs */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                caution: string;
                code: string;
                /** @description the events that may give it; none: only a duplicate has it */
                for: string[];
                label: {
                  en: string;
                  zh: string;
                };
                /** @description what must be true then */
                needs: string[];
                reply: string;
                /** @description inputs that it may not be given without */
                requires: string[];
                /** @description whether the name was found in an official list */
                verified: boolean;
                when: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open deadlines, due first */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
          region?: string;
          status?: 'open' | 'overdue';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: ({
                about: string | null;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                id: string;
                level: number;
                provisional: boolean;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
              } & {
                [key: string]: unknown;
              })[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines/{id}/trace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The due date day by day */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              article: string;
              calendarVersion: string;
              clock: string;
              clue: string;
              days: {
                counted: boolean;
                on: string;
                why: string;
              }[];
              dueAt: string | null;
              dueOn: string | null;
              extensions: {
                /** Format: date-time */
                at: string;
                by: string;
                days: number;
              }[];
              id: string;
              level: number;
              /** @description when a change of rules or calendar moved it */
              moves: {
                after: string | null;
                /** Format: date-time */
                at: string;
                before: string | null;
                by: string | null;
                change: number | null;
                source: string | null;
              }[];
              note: string | null;
              pauses: {
                /** Format: date-time */
                from: string;
                to: string | null;
              }[];
              provisional: boolean;
              ruleVersion: string;
              source: string;
              /** Format: date-time */
              startedAt: string;
              state: string;
              verified: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Deliveries, newest first */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
          /** @description business date of receipt */
          on?: string;
          source?: string;
          status?: 'pending' | 'registered' | 'applied' | 'waiting' | 'quarantined' | 'corrected' | 'ping' | 'parked';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                attempts: number;
                clue: string | null;
                correctedBy: string | null;
                error: string | null;
                externalId: string | null;
                problems:
                  | {
                      message: string;
                      path: string;
                    }[]
                  | null;
                receipt: string;
                /** Format: date-time */
                receivedAt: string;
                settledAt: string | null;
                source: string;
                /** @enum {unknown} */
                status:
                  'pending' | 'registered' | 'applied' | 'waiting' | 'quarantined' | 'corrected' | 'ping' | 'parked';
                type: string | null;
                webhookId: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries/{receipt}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One delivery */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          receipt: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              attempts: number;
              clue: string | null;
              correctedBy: string | null;
              error: string | null;
              externalId: string | null;
              problems:
                | {
                    message: string;
                    path: string;
                  }[]
                | null;
              receipt: string;
              /** Format: date-time */
              receivedAt: string;
              settledAt: string | null;
              source: string;
              /** @enum {unknown} */
              status:
                'pending' | 'registered' | 'applied' | 'waiting' | 'quarantined' | 'corrected' | 'ping' | 'parked';
              type: string | null;
              webhookId: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries/{receipt}/body': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What came, with people and their words closed as [kept]; a correction may leave that as it is */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          receipt: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              body: unknown;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries/{receipt}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put a right body in place of a quarantined one and take it in */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          receipt: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description the delivery’s body as it should have come */
            body: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              attempts: number;
              clue: string | null;
              correctedBy: string | null;
              error: string | null;
              externalId: string | null;
              problems:
                | {
                    message: string;
                    path: string;
                  }[]
                | null;
              receipt: string;
              /** Format: date-time */
              receivedAt: string;
              settledAt: string | null;
              source: string;
              /** @enum {unknown} */
              status:
                'pending' | 'registered' | 'applied' | 'waiting' | 'quarantined' | 'corrected' | 'ping' | 'parked';
              type: string | null;
              webhookId: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries/{receipt}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a quarantined or parked delivery in again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          receipt: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              attempts: number;
              clue: string | null;
              correctedBy: string | null;
              error: string | null;
              externalId: string | null;
              problems:
                | {
                    message: string;
                    path: string;
                  }[]
                | null;
              receipt: string;
              /** Format: date-time */
              receivedAt: string;
              settledAt: string | null;
              source: string;
              /** @enum {unknown} */
              status:
                'pending' | 'registered' | 'applied' | 'waiting' | 'quarantined' | 'corrected' | 'ping' | 'parked';
              type: string | null;
              webhookId: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries/reconcile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Which of these arrived, which not, which clue each became */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            externalIds: string[];
            source: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                arrived: boolean;
                clue: string | null;
                deliveries: {
                  receipt: string;
                  status: string;
                  type: string | null;
                }[];
                externalId: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dispatches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Dispatch reports of my unit and its subtree, newest first */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** @description closed, declined or withdrawn in the period */
                closed: number;
                dueSoon: number;
                /** Format: date */
                fromOn: string;
                id: string;
                /** Format: date-time */
                madeAt: string;
                /** @description at the end of the period, as the others below */
                open: number;
                overdue: number;
                received: number;
                /** @enum {unknown} */
                rhythm: 'daily' | 'threeDay' | 'weekly' | 'tenDay' | 'monthly' | 'none';
                unit: string;
                /**
                 * Format: date
                 * @description the last day that it counts
                 */
                untilOn: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dispatches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description closed, declined or withdrawn in the period */
              closed: number;
              dueSoon: number;
              /** Format: date */
              fromOn: string;
              id: string;
              /** Format: date-time */
              madeAt: string;
              /** @description at the end of the period, as the others below */
              open: number;
              overdue: number;
              received: number;
              /** @enum {unknown} */
              rhythm: 'daily' | 'threeDay' | 'weekly' | 'tenDay' | 'monthly' | 'none';
              unit: string;
              /**
               * Format: date
               * @description the last day that it counts
               */
              untilOn: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents of my unit and its subtree, newest first */
    get: {
      parameters: {
        query?: {
          about?: string;
          cursor?: string;
          form?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string;
                aboutKind: string;
                /** @enum {unknown} */
                audience: 'internal' | 'employer' | 'parties';
                files: {
                  /** @enum {unknown} */
                  format: 'docx' | 'html';
                  masked: boolean;
                  sha256: string;
                  size: number;
                }[];
                form: string;
                formVersion: number;
                internal: boolean;
                /** Format: date-time */
                madeAt: string;
                madeBy: string;
                makerName: string | null;
                number: string;
                replacedBy: string | null;
                replaces: string | null;
                revision: number;
                title: string;
                unit: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Make a document */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description number of the clue, case, mediation or track */
            about: string;
            /** @description as the schema of the form says */
            fields?: {
              [key: string]: unknown;
            };
            /** @description one of /api/documents/forms */
            form: string;
            /** @description the document that it corrects */
            replaces?: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              about: string;
              aboutKind: string;
              /** @enum {unknown} */
              audience: 'internal' | 'employer' | 'parties';
              files: {
                /** @enum {unknown} */
                format: 'docx' | 'html';
                masked: boolean;
                sha256: string;
                size: number;
              }[];
              form: string;
              formVersion: number;
              internal: boolean;
              /** Format: date-time */
              madeAt: string;
              madeBy: string;
              makerName: string | null;
              number: string;
              replacedBy: string | null;
              replaces: string | null;
              revision: number;
              title: string;
              unit: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              about: string;
              aboutKind: string;
              /** @enum {unknown} */
              audience: 'internal' | 'employer' | 'parties';
              files: {
                /** @enum {unknown} */
                format: 'docx' | 'html';
                masked: boolean;
                sha256: string;
                size: number;
              }[];
              form: string;
              formVersion: number;
              internal: boolean;
              /** Format: date-time */
              madeAt: string;
              madeBy: string;
              makerName: string | null;
              number: string;
              replacedBy: string | null;
              replaces: string | null;
              revision: number;
              title: string;
              unit: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{number}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its file; the download is written down */
    get: {
      parameters: {
        query?: {
          format?: 'docx' | 'html';
          /** @description why the reporter is to be unmasked; written down */
          reason?: string;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
            'text/html': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/forms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The forms that I may make about a matter now */
    get: {
      parameters: {
        query: {
          about: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                audience: string;
                form: string;
                /** @description what the matter itself still lacks; while something stands here the form cannot be made */
                missing: {
                  message: string;
                  path: string;
                }[];
                /** @description JSON Schema of the fields that may still be given */
                schema: unknown;
                title: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/duplicates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open suggestions among the clues that I see, the latest clue first */
    get: {
      parameters: {
        query?: {
          band?: 'duplicate' | 'group';
          cursor?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                at: string;
                /** @enum {unknown} */
                band: 'duplicate' | 'group' | 'none';
                number: string;
                other: string;
                reasons: ({
                  /** @description creditCode, employer, project, region, period, idNumber, phone; against it otherCreditCode, otherPeriod, otherReporter */
                  code: string;
                  days?: number;
                  /** @description what it adds to the score, or takes off */
                  points: number;
                  relation?: string;
                  similarity?: number;
                } & {
                  [key: string]: unknown;
                })[];
                score: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/duplicates/rate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many of the clues received in a period repeat another */
    get: {
      parameters: {
        query: {
          from: string;
          region?: string;
          to: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description marked as duplicates by a person */
              marked: number;
              rate: number | null;
              received: number;
              /** @description suggested as duplicates of an earlier clue, neither marked nor dismissed */
              suggested: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Employers (用人单位) */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            address?: string;
            creditCode?: string;
            handlers?: string[];
            region: string;
            subject: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/employers/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Groups: one employer or project, many workers and clues (群体性线索) */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                clues: string[];
                creditCode?: string;
                employer?: string;
                handlers?: string[];
                project?: string;
                representatives?: {
                  idNumber?: string;
                  name: string;
                  phone?: string;
                }[];
              }
            | unknown
            | unknown;
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              representatives: {
                idNumber?: string;
                name: string;
                phone?: string;
              }[];
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              totals: {
                /** @description claimed; duplicates and parts count once, in 分 */
                claimedFen: number;
                clues: number;
                duplicates: number;
                /** @description people on the lists of its clues, each once */
                listedWorkers: number;
                /** @description ordered; an order on several clues counts once, in 分 */
                orderedFen: number;
                /** @description paid; each payment where it was booked, in 分 */
                paidFen: number;
                /** @description cases whose order covers clues outside of the group too */
                sharedOrders: string[];
                /** @description verified, in 分 */
                verifiedFen: number;
                verifiedWorkers: number;
                workers: number;
                workersPaid: number;
              };
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              representatives: {
                idNumber?: string;
                name: string;
                phone?: string;
              }[];
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              totals: {
                /** @description claimed; duplicates and parts count once, in 分 */
                claimedFen: number;
                clues: number;
                duplicates: number;
                /** @description people on the lists of its clues, each once */
                listedWorkers: number;
                /** @description ordered; an order on several clues counts once, in 分 */
                orderedFen: number;
                /** @description paid; each payment where it was booked, in 分 */
                paidFen: number;
                /** @description cases whose order covers clues outside of the group too */
                sharedOrders: string[];
                /** @description verified, in 分 */
                verifiedFen: number;
                verifiedWorkers: number;
                workers: number;
                workersPaid: number;
              };
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              representatives: {
                idNumber?: string;
                name: string;
                phone?: string;
              }[];
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              totals: {
                /** @description claimed; duplicates and parts count once, in 分 */
                claimedFen: number;
                clues: number;
                duplicates: number;
                /** @description people on the lists of its clues, each once */
                listedWorkers: number;
                /** @description ordered; an order on several clues counts once, in 分 */
                orderedFen: number;
                /** @description paid; each payment where it was booked, in 分 */
                paidFen: number;
                /** @description cases whose order covers clues outside of the group too */
                sharedOrders: string[];
                /** @description verified, in 分 */
                verifiedFen: number;
                verifiedWorkers: number;
                workers: number;
                workersPaid: number;
              };
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/groups/{number}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unmask fields of somebody who speaks for the group; written down */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            fields: ('name' | 'idNumber' | 'phone' | 'bankCard')[];
            reason: string;
            /** @description place in the list, from 0 */
            representative: number;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              [key: string]: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Imports, newest first: operators and auditors see all, others their own */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                createdAt: string;
                createdBy: string;
                finishedAt: string | null;
                /** @enum {unknown} */
                format: 'xlsx' | 'csv';
                id: string;
                intakeChannel: string | null;
                name: string;
                rows: number;
                source: string | null;
                /** @enum {unknown} */
                state: 'uploaded' | 'mapped' | 'running' | 'done' | 'undoing' | 'undone';
                undoneBy: string | null;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Bring a table of clues (.xlsx or .csv as the raw body, up to 10 MB and 5,000 rows) */
    post: {
      parameters: {
        query: {
          name: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description rows by state */
              counts: {
                [key: string]: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdBy: string;
              fields: {
                field: string;
                personal: boolean;
                required: boolean;
                words: string[];
              }[];
              finishedAt: string | null;
              /** @enum {unknown} */
              format: 'xlsx' | 'csv';
              headers: string[];
              id: string;
              intakeChannel: string | null;
              mapping: {
                fields: {
                  [key: string]:
                    | {
                        /** @description from 0 */
                        column: number;
                      }
                    | {
                        /** @description the same in every row */
                        value: string;
                      };
                };
                /** @enum {unknown} */
                money: 'yuan' | 'wan' | 'fen';
              };
              /** @description fields that nothing fills and no clue can be without */
              missing: string[];
              name: string;
              rows: number;
              source: string | null;
              /** @enum {unknown} */
              state: 'uploaded' | 'mapped' | 'running' | 'done' | 'undoing' | 'undone';
              /** @description kept as deliveries, not worked on yet */
              underWay: number;
              undoneBy: string | null;
              /** @description the known names of columns are the product’s assumption */
              unverified: boolean;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An import: its columns, mapping and counts */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description rows by state */
              counts: {
                [key: string]: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdBy: string;
              fields: {
                field: string;
                personal: boolean;
                required: boolean;
                words: string[];
              }[];
              finishedAt: string | null;
              /** @enum {unknown} */
              format: 'xlsx' | 'csv';
              headers: string[];
              id: string;
              intakeChannel: string | null;
              mapping: {
                fields: {
                  [key: string]:
                    | {
                        /** @description from 0 */
                        column: number;
                      }
                    | {
                        /** @description the same in every row */
                        value: string;
                      };
                };
                /** @enum {unknown} */
                money: 'yuan' | 'wan' | 'fen';
              };
              /** @description fields that nothing fills and no clue can be without */
              missing: string[];
              name: string;
              rows: number;
              source: string | null;
              /** @enum {unknown} */
              state: 'uploaded' | 'mapped' | 'running' | 'done' | 'undoing' | 'undone';
              /** @description kept as deliveries, not worked on yet */
              underWay: number;
              undoneBy: string | null;
              /** @description the known names of columns are the product’s assumption */
              unverified: boolean;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/mapping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Which column fills what; every row is checked */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            fields: {
              [key: string]:
                | {
                    /** @description from 0 */
                    column: number;
                  }
                | {
                    /** @description the same in every row */
                    value: string;
                  };
            };
            /** @enum {unknown} */
            intakeChannel?: 'hotline' | 'walkIn' | 'petition' | 'inspection' | 'other';
            /** @enum {unknown} */
            money: 'yuan' | 'wan' | 'fen';
            /** @description whose deliveries they become */
            source?: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description rows by state */
              counts: {
                [key: string]: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdBy: string;
              fields: {
                field: string;
                personal: boolean;
                required: boolean;
                words: string[];
              }[];
              finishedAt: string | null;
              /** @enum {unknown} */
              format: 'xlsx' | 'csv';
              headers: string[];
              id: string;
              intakeChannel: string | null;
              mapping: {
                fields: {
                  [key: string]:
                    | {
                        /** @description from 0 */
                        column: number;
                      }
                    | {
                        /** @description the same in every row */
                        value: string;
                      };
                };
                /** @enum {unknown} */
                money: 'yuan' | 'wan' | 'fen';
              };
              /** @description fields that nothing fills and no clue can be without */
              missing: string[];
              name: string;
              rows: number;
              source: string | null;
              /** @enum {unknown} */
              state: 'uploaded' | 'mapped' | 'running' | 'done' | 'undoing' | 'undone';
              /** @description kept as deliveries, not worked on yet */
              underWay: number;
              undoneBy: string | null;
              /** @description the known names of columns are the product’s assumption */
              unverified: boolean;
            };
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its rows: what is wrong with each, what became of each */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
          state?: ('wrong' | 'ready' | 'done' | 'refused' | 'withdrawn' | 'left')[];
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                clue: string | null;
                clueState: string | null;
                /** @description the same row of the same file had come before */
                duplicate: boolean;
                note: string | null;
                outcome: string | null;
                problems: {
                  code: string;
                  column: string | null;
                  expected: string;
                  field: string;
                  found: string;
                }[];
                receipt: string | null;
                /** @description as the table program counts */
                row: number;
                /** @description what the mapping takes, people masked, until it runs */
                shown: {
                  [key: string]: string;
                };
                /** @enum {unknown} */
                state: 'wrong' | 'ready' | 'done' | 'refused' | 'withdrawn' | 'left';
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the right rows in; wrong ones stay behind */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description rows by state */
              counts: {
                [key: string]: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdBy: string;
              fields: {
                field: string;
                personal: boolean;
                required: boolean;
                words: string[];
              }[];
              finishedAt: string | null;
              /** @enum {unknown} */
              format: 'xlsx' | 'csv';
              headers: string[];
              id: string;
              intakeChannel: string | null;
              mapping: {
                fields: {
                  [key: string]:
                    | {
                        /** @description from 0 */
                        column: number;
                      }
                    | {
                        /** @description the same in every row */
                        value: string;
                      };
                };
                /** @enum {unknown} */
                money: 'yuan' | 'wan' | 'fen';
              };
              /** @description fields that nothing fills and no clue can be without */
              missing: string[];
              name: string;
              rows: number;
              source: string | null;
              /** @enum {unknown} */
              state: 'uploaded' | 'mapped' | 'running' | 'done' | 'undoing' | 'undone';
              /** @description kept as deliveries, not worked on yet */
              underWay: number;
              undoneBy: string | null;
              /** @description the known names of columns are the product’s assumption */
              unverified: boolean;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw what it made and nobody has touched; the rest is listed as left */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description rows by state */
              counts: {
                [key: string]: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdBy: string;
              fields: {
                field: string;
                personal: boolean;
                required: boolean;
                words: string[];
              }[];
              finishedAt: string | null;
              /** @enum {unknown} */
              format: 'xlsx' | 'csv';
              headers: string[];
              id: string;
              intakeChannel: string | null;
              mapping: {
                fields: {
                  [key: string]:
                    | {
                        /** @description from 0 */
                        column: number;
                      }
                    | {
                        /** @description the same in every row */
                        value: string;
                      };
                };
                /** @enum {unknown} */
                money: 'yuan' | 'wan' | 'fen';
              };
              /** @description fields that nothing fills and no clue can be without */
              missing: string[];
              name: string;
              rows: number;
              source: string | null;
              /** @enum {unknown} */
              state: 'uploaded' | 'mapped' | 'running' | 'done' | 'undoing' | 'undone';
              /** @description kept as deliveries, not worked on yet */
              underWay: number;
              undoneBy: string | null;
              /** @description the known names of columns are the product’s assumption */
              unverified: boolean;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Inspections (排查) */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: date */
            from: string;
            fundings?: ('government' | 'ppp' | 'soe' | 'poverty_alleviation' | 'private')[];
            handlers?: string[];
            region?: string;
            subject: string;
            targets?: {
              employers?: number;
              government?: number;
              poverty_alleviation?: number;
              ppp?: number;
              private?: number;
              soe?: number;
            };
            /** Format: date */
            until: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open a clue, join one, or open a case, by what a visit found */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            arrears?: {
              /** Format: date */
              from?: string;
              /** Format: date */
              to?: string;
            };
            basis?: string;
            clue?: string;
            description?: string;
            employer?: {
              address?: string;
              creditCode?: string;
              name?: string;
            };
            handlers?: string[];
            key: string;
            /** @enum {unknown} */
            opens: 'clue' | 'case';
            project?: {
              /** @enum {unknown} */
              funding?: 'government' | 'ppp' | 'soe' | 'poverty_alleviation' | 'private';
              generalContractor?: string;
              name?: string;
            };
            /** Format: date-time */
            reportedAt?: string;
            reporter?: {
              bankCard?: string;
              idNumber: string;
              name: string;
              phone: string;
            } | null;
            /** @enum {unknown} */
            sector?: 'construction' | 'platform' | 'manufacturing' | 'services' | 'other';
            /** @enum {unknown} */
            submission?: 'complaint' | 'report';
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              case?: string;
              clue: string;
              key: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What its visits add up to, and what was paid on the clues that they opened */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              byFunding: {
                cases: number;
                clues: number;
                /** @description visits that opened or joined a clue */
                confirmed: number;
                funding: string;
                /** @description money in 分 */
                owedFen: number;
                /** @description money in 分 */
                paidFen: number;
                /** @description different ones: by credit code, else by name and region */
                subjects: number;
                visited: number;
                withArrears: number;
                /** @description to whom wages were owed */
                workers: number;
                workersPaid: number;
              }[];
              cases: number;
              clues: number;
              /** @description visits that opened or joined a clue */
              confirmed: number;
              employers: number;
              number: string;
              /** @description money in 分 */
              owedFen: number;
              /** @description money in 分 */
              paidFen: number;
              plan: {
                from: string;
                fundings: string[];
                region: string;
                /** @description how many are to be visited: employers, and projects by funding */
                targets: {
                  [key: string]: number;
                };
                unit: string;
              };
              projects: number;
              state: string;
              /** @description different ones: by credit code, else by name and region */
              subjects: number;
              visited: number;
              withArrears: number;
              /** @description to whom wages were owed */
              workers: number;
              workersPaid: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspections/{number}/visits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What it visited, in the order of entry */
    get: {
      parameters: {
        query?: {
          arrears?: boolean;
          cursor?: string;
          funding?: 'government' | 'ppp' | 'soe' | 'poverty_alleviation' | 'private';
          limit?: number;
          subject?: 'employer' | 'project';
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                arrears: boolean;
                case: string | null;
                clue: string | null;
                creditCode: string | null;
                /** Format: date-time */
                enteredAt: string;
                enteredBy: string;
                foundAt: string | null;
                foundBy: string | null;
                funding: string | null;
                key: string;
                name: string;
                note: string | null;
                /** @description money in 分 */
                owedFen: number;
                region: string;
                registered: string | null;
                /** @enum {unknown} */
                subject: 'employer' | 'project';
                visitedOn: string;
                workers: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Enter visits, all of them or none; one that is known is not doubled */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            visits: {
              arrears: boolean;
              creditCode?: string;
              /** @enum {unknown} */
              funding?: 'government' | 'ppp' | 'soe' | 'poverty_alleviation' | 'private';
              key: string;
              name: string;
              note?: string;
              owedFen: number;
              region: string;
              /** @enum {unknown} */
              subject: 'employer' | 'project';
              /** Format: date */
              visitedOn: string;
              workers: number;
            }[];
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              entered: number;
              known: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/intake/warning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The warning of liability for false complaints, to be read out before a clue is taken down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              source: string;
              text: {
                en: string;
                zh: string;
              };
              /** @description LAW: the article was read in its text; every other mark is unverified */
              verified: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Listings and publications (失信名单、曝光、社会公布) */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                case?: string;
                cases?: string[];
                clues?: string[];
                creditCode?: string;
                employer: string;
                facts: string;
                /** @enum {string} */
                ground: 'threshold' | 'incident';
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'blackList';
                persons?: {
                  name: string;
                  /** @enum {string} */
                  position: 'legalRepresentative' | 'directlyResponsible';
                }[];
                responsible?: string;
              }
            | {
                case?: string;
                clues?: string[];
                creditCode?: string;
                employer: string;
                facts: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'exposure';
              }
            | {
                /**
                 * @description wages: 克扣、无故拖欠劳动报酬数额较大或拒不支付劳动报酬被移送司法机关 / wages withheld in a large amount or handed over as a crime; socialInsurance: 不依法参加社会保险或不依法缴纳社会保险费且情节严重 / no social insurance or no contributions (grave); workingTime: 违反工作时间和休息休假规定且情节严重 / working time and rest (grave); specialProtection: 违反女职工和未成年工特殊劳动保护规定且情节严重 / protection of women and of minors at work (grave); childLabour: 违反禁止使用童工规定 / child labour; socialEffect: 因劳动保障违法行为造成严重不良社会影响 / seriously bad effect on society; other: 其他重大劳动保障违法行为 / other grave violations
                 * @enum {string}
                 */
                act?:
                  | 'wages'
                  | 'socialInsurance'
                  | 'workingTime'
                  | 'specialProtection'
                  | 'childLabour'
                  | 'socialEffect'
                  | 'other';
                address?: string;
                case?: string;
                clues?: string[];
                creditCode?: string;
                employer: string;
                facts: string;
                handlers?: string[];
                handling?: string;
                /** @enum {unknown} */
                kind: 'publicNotice';
                legalRepresentative?: string;
              };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/listings/public-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The public notices of a period of my office: gathered from its cases, approved, published; each judged by itself */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            dryRun?: boolean;
            /** @description for publish */
            medium?: string;
            /**
             * Format: date
             * @description a day of the period; today when absent
             */
            on?: string;
            /** @enum {unknown} */
            step: 'gather' | 'approve' | 'publish';
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              dryRun: boolean;
              /** Format: date */
              from: string;
              items: {
                case: string | null;
                detail: string | null;
                employer: string;
                number: string | null;
                /** @enum {unknown} */
                outcome: 'opened' | 'approved' | 'published' | 'refused';
              }[];
              more: boolean;
              /** @enum {unknown} */
              step: 'gather' | 'approve' | 'publish';
              /** Format: date */
              to: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changes, as it changes
     * @description Server-sent events. `hello`: the stream stands. `changes` {items: [{number, kind, what, version}], more}: what changed among what
     *     I may see; `what` is move, attachment or task; `more`: not all are named. `present` {people: [{username, name}]}: who else looks at the watched one.
     */
    get: {
      parameters: {
        query?: {
          /** @description number of the clue or proceeding that the page shows */
          watch?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the stream */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/event-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mediations (调解) */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @enum {string} */
            body: 'people' | 'enterprise' | 'street' | 'industry' | 'labour';
            clues: string[];
            handlers?: string[];
            request?: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mediations/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/openings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may open, of itself or on a clue */
    get: {
      parameters: {
        query?: {
          clue?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                collection: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of what it takes; x-names: codes that a field may take, in words */
                schema: unknown;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open, overdue and soon-due clues of each office of my unit and its subtree */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              at: string;
              /** Format: date-time */
              soonUntil: string;
              /** @description offices that hold open clues, by their codes */
              units: {
                /** @description nation, province, city, county */
                level: string;
                name: string;
                open: number;
                overdue: number;
                /** @description not overdue and due until soonUntil */
                soon: number;
                suspended: number;
                /** @description received and not yet assigned */
                unassigned: number;
                unit: string;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/penalties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Penalties by article (Decree 724 arts. 54-58), with the range of each fine */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                acts: {
                  code: string;
                  name: {
                    en: string;
                    zh: string;
                  };
                }[];
                also: string[];
                article: string;
                /** @description who decides it: hrss, or another body */
                by: string;
                code: string;
                person: {
                  /** @description money in 分 */
                  maxFen: number;
                  /** @description money in 分 */
                  minFen: number;
                } | null;
                unit: {
                  /** @description money in 分 */
                  maxFen: number;
                  /** @description money in 分 */
                  minFen: number;
                };
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/proceedings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Proceedings of every kind, newest first */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string[];
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Projects (工程项目) */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            authority?: string;
            contractFen?: number;
            /** Format: date */
            contractSignedOn?: string;
            developer?: string;
            /** @enum {string} */
            funding: 'government' | 'ppp' | 'soe' | 'poverty_alleviation' | 'private';
            generalContractor?: string;
            handlers?: string[];
            region: string;
            subcontractor?: string;
            subject: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/projects/{number}/safeguards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who pays first, deposit and emergency fund of a project */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              clean: {
                last: {
                  clue: string;
                  on: string;
                } | null;
                mayBeExempted: boolean;
                mayBeLowered: boolean;
                reason: string;
                since: string | null;
                /** @description whole years without established arrears */
                years: number;
              } | null;
              deposit: {
                /** @description money in 分 */
                dueFen: number;
                exemption: string | null;
                floorFen: number | null;
                leastFen: number | null;
                /** @description money in 分 */
                leftFen: number;
                mayBeExempt: boolean;
                mostFen: number | null;
                /** @description money in 分 */
                providedFen: number;
                short: boolean;
                /** @description money in 分 */
                usedFen: number;
              } | null;
              emergency: {
                /** @description money in 分 */
                advancedFen: number;
                /** @description money in 分 */
                dueFen: number;
                /** @description money in 分 */
                recoveredFen: number;
              } | null;
              liable: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              project: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/campaigns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The report of a campaign as of an instant */
    get: {
      parameters: {
        query?: {
          /** @description an instant, or a date: its end in Asia/Shanghai; now when absent */
          asOf?: string;
          by?: ('region' | 'sector' | 'funding')[];
          /** @description of its words; the account’s when absent */
          language?: 'zh' | 'en';
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              asOf: string;
              breakdowns: {
                /** @enum {unknown} */
                by: 'region' | 'sector' | 'funding';
                groups: {
                  figures: {
                    channels: {
                      court: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      deposit: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      emergencyFund: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      hotline: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      inspection: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      other: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      petition: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      platform: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      police: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      procuratorate: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      tradeUnion: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      walkIn: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                    };
                    clues: {
                      closed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      closedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      open: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      received: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    headline: {
                      casesFiled: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      casesFiledAndCoordinated: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      coordinated: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherRecovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherWorkersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    inspection: {
                      byFunding: {
                        government: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        poverty_alleviation: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        ppp: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        private: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        soe: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                      };
                      confirmed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      employersInspected: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    jointReception: {
                      prefecturesLendingStaff: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    platform: {
                      closed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      closedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      open: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      received: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    police: {
                      casesUnderSupervision: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    procuratorate: {
                      accepted: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      adoptedByCourt: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      adoptedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherwiseEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      pending: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      settledBeforeSuit: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      settledRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      supported: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      supportedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    sanctions: {
                      blackListed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      exposedInMedia: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    service: {
                      finishEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      finishOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      finishOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      repeatRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      repeats: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      revisitsReached: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      satisfied: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      satisfiedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    tradeUnion: {
                      legalAidCases: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                  };
                  key: string;
                  label: string;
                  /** @enum {unknown} */
                  level: 'prefecture' | 'county' | 'sector' | 'funding';
                  prefecture?: string;
                }[];
              }[];
              campaign: {
                from: string;
                id: string;
                name: string;
                previous: string | null;
                regions: string[];
                /** @description none: every sector */
                sectors: string[];
                source: string | null;
                to: string;
                verified: string | null;
              };
              figures: {
                channels: {
                  court: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  deposit: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  emergencyFund: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  hotline: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  inspection: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  other: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  petition: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  platform: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  police: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  procuratorate: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  tradeUnion: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  walkIn: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                };
                clues: {
                  closed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  closedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  open: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  received: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                headline: {
                  casesFiled: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  casesFiledAndCoordinated: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  coordinated: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherRecovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherWorkersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                inspection: {
                  byFunding: {
                    government: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    poverty_alleviation: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    ppp: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    private: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    soe: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                  };
                  confirmed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  employersInspected: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                jointReception: {
                  prefecturesLendingStaff: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                platform: {
                  closed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  closedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  open: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  received: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                police: {
                  casesUnderSupervision: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                procuratorate: {
                  accepted: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  adoptedByCourt: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  adoptedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherwiseEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  pending: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  settledBeforeSuit: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  settledRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  supported: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  supportedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                sanctions: {
                  blackListed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  exposedInMedia: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                service: {
                  finishEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  finishOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  finishOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  repeatRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  repeats: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  revisitsReached: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  satisfied: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  satisfiedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                tradeUnion: {
                  legalAidCases: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
              };
              previous: {
                figures: {
                  change: number | null;
                  comparable: boolean;
                  now: (number | string) | null;
                  path: string;
                  reason: string;
                  value: (number | string) | null;
                }[];
                id: string;
                /** @description measured here by the same definitions; otherwise as published by its source */
                measured: boolean;
                name: string;
                source: string | null;
                verified: string | null;
              } | null;
              regions: string[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/campaigns/{id}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The report as a file: xlsx, csv, json */
    get: {
      parameters: {
        query: {
          /** @description an instant, or a date: its end in Asia/Shanghai; now when absent */
          asOf?: string;
          format: 'xlsx' | 'csv' | 'json';
          /** @description of its words; the account’s when absent */
          language?: 'zh' | 'en';
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/campaigns/{id}/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What stands behind a figure: clues, payments, visits, proceedings */
    get: {
      parameters: {
        query: {
          /** @description an instant, or a date: its end in Asia/Shanghai; now when absent */
          asOf?: string;
          cursor?: string;
          /** @description the path of a figure: platform.closed */
          figure: string;
          funding?: 'government' | 'ppp' | 'soe' | 'poverty_alleviation' | 'private' | 'none';
          limit?: number;
          region?: string;
          sector?: 'construction' | 'platform' | 'manufacturing' | 'services' | 'other' | 'none';
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amountFen: number;
                /** Format: date-time */
                at: string;
                channel: string | null;
                count: number;
                funding: string | null;
                /** @description clue, payment, visit, or the kind of a proceeding */
                kind: string;
                /** @description of the clue, the proceeding, or the inspection */
                number: string;
                on: string | null;
                region: string;
                sector: string | null;
                seq: number;
                subject: string | null;
                workers: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/campaigns/{id}/snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Frozen reports and what each changed */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                asOf: string;
                campaign: string;
                note: string;
                number: number;
                regions: string[];
                revision: {
                  figures: {
                    after: (number | string) | null;
                    before: (number | string) | null;
                    path: string;
                  }[];
                  sameInstant: boolean;
                  since: number | null;
                };
                ruleVersion: string;
                /** Format: date-time */
                takenAt: string;
                takenBy: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Freeze the report (supervisor, administrator) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description as in the report; now when absent */
            asOf?: string;
            note: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              asOf: string;
              breakdowns: {
                /** @enum {unknown} */
                by: 'region' | 'sector' | 'funding';
                groups: {
                  figures: {
                    channels: {
                      court: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      deposit: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      emergencyFund: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      hotline: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      inspection: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      other: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      petition: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      platform: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      police: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      procuratorate: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      tradeUnion: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      walkIn: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                    };
                    clues: {
                      closed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      closedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      open: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      received: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    headline: {
                      casesFiled: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      casesFiledAndCoordinated: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      coordinated: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherRecovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherWorkersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    inspection: {
                      byFunding: {
                        government: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        poverty_alleviation: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        ppp: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        private: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        soe: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                      };
                      confirmed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      employersInspected: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    jointReception: {
                      prefecturesLendingStaff: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    platform: {
                      closed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      closedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      open: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      received: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    police: {
                      casesUnderSupervision: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    procuratorate: {
                      accepted: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      adoptedByCourt: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      adoptedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherwiseEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      pending: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      settledBeforeSuit: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      settledRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      supported: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      supportedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    sanctions: {
                      blackListed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      exposedInMedia: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    service: {
                      finishEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      finishOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      finishOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      repeatRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      repeats: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      revisitsReached: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      satisfied: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      satisfiedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    tradeUnion: {
                      legalAidCases: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                  };
                  key: string;
                  label: string;
                  /** @enum {unknown} */
                  level: 'prefecture' | 'county' | 'sector' | 'funding';
                  prefecture?: string;
                }[];
              }[];
              campaign: string;
              /** @description what a computation as of the same instant gives differently now: nothing */
              differs: {
                after: (number | string) | null;
                before: (number | string) | null;
                path: string;
              }[];
              figures: {
                channels: {
                  court: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  deposit: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  emergencyFund: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  hotline: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  inspection: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  other: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  petition: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  platform: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  police: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  procuratorate: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  tradeUnion: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  walkIn: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                };
                clues: {
                  closed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  closedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  open: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  received: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                headline: {
                  casesFiled: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  casesFiledAndCoordinated: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  coordinated: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherRecovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherWorkersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                inspection: {
                  byFunding: {
                    government: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    poverty_alleviation: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    ppp: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    private: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    soe: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                  };
                  confirmed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  employersInspected: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                jointReception: {
                  prefecturesLendingStaff: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                platform: {
                  closed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  closedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  open: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  received: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                police: {
                  casesUnderSupervision: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                procuratorate: {
                  accepted: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  adoptedByCourt: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  adoptedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherwiseEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  pending: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  settledBeforeSuit: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  settledRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  supported: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  supportedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                sanctions: {
                  blackListed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  exposedInMedia: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                service: {
                  finishEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  finishOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  finishOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  repeatRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  repeats: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  revisitsReached: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  satisfied: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  satisfiedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                tradeUnion: {
                  legalAidCases: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
              };
              note: string;
              number: number;
              regions: string[];
              revision: {
                figures: {
                  after: (number | string) | null;
                  before: (number | string) | null;
                  path: string;
                }[];
                sameInstant: boolean;
                since: number | null;
              };
              ruleVersion: string;
              /** Format: date-time */
              takenAt: string;
              takenBy: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/campaigns/{id}/snapshots/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A frozen report */
    get: {
      parameters: {
        query?: {
          /** @description of its words; the account’s when absent */
          language?: 'zh' | 'en';
        };
        header?: never;
        path: {
          id: string;
          number: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              asOf: string;
              breakdowns: {
                /** @enum {unknown} */
                by: 'region' | 'sector' | 'funding';
                groups: {
                  figures: {
                    channels: {
                      court: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      deposit: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      emergencyFund: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      hotline: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      inspection: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      other: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      petition: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      platform: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      police: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      procuratorate: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      tradeUnion: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                      walkIn: {
                        recovered: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                        workersPaid: {
                          denominator?: number;
                          /** @description money exactly, in 分 */
                          fen?: number;
                          label: string;
                          numerator?: number;
                          of?: {
                            denominator: string;
                            numerator: string;
                          };
                          /** @description what it counts */
                          scope: string;
                          unit: string;
                          value: (number | string) | null;
                        };
                      };
                    };
                    clues: {
                      closed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      closedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      open: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      received: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    headline: {
                      casesFiled: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      casesFiledAndCoordinated: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      coordinated: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherRecovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherWorkersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    inspection: {
                      byFunding: {
                        government: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        poverty_alleviation: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        ppp: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        private: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                        soe: {
                          arrearsRate: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owed: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          owedPerWorker: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          projects: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          withArrears: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                          workers: {
                            denominator?: number;
                            /** @description money exactly, in 分 */
                            fen?: number;
                            label: string;
                            numerator?: number;
                            of?: {
                              denominator: string;
                              numerator: string;
                            };
                            /** @description what it counts */
                            scope: string;
                            unit: string;
                            value: (number | string) | null;
                          };
                        };
                      };
                      confirmed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      employersInspected: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    jointReception: {
                      prefecturesLendingStaff: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    platform: {
                      closed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      closedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      open: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      received: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recoveredPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workersPaid: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    police: {
                      casesUnderSupervision: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    procuratorate: {
                      accepted: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      adoptedByCourt: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      adoptedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      otherwiseEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      pending: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      settledBeforeSuit: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      settledRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      supported: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      supportedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    sanctions: {
                      blackListed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      exposedInMedia: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    service: {
                      finishEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      finishOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      finishOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      firstContactOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptEnded: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptOnTime: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      receiptOnTimeRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      repeatRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      repeats: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      revisitsReached: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      satisfied: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      satisfiedRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    tradeUnion: {
                      legalAidCases: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      recovered: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                  };
                  key: string;
                  label: string;
                  /** @enum {unknown} */
                  level: 'prefecture' | 'county' | 'sector' | 'funding';
                  prefecture?: string;
                }[];
              }[];
              campaign: string;
              /** @description what a computation as of the same instant gives differently now: nothing */
              differs: {
                after: (number | string) | null;
                before: (number | string) | null;
                path: string;
              }[];
              figures: {
                channels: {
                  court: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  deposit: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  emergencyFund: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  hotline: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  inspection: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  other: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  petition: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  platform: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  police: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  procuratorate: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  tradeUnion: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                  walkIn: {
                    recovered: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                    workersPaid: {
                      denominator?: number;
                      /** @description money exactly, in 分 */
                      fen?: number;
                      label: string;
                      numerator?: number;
                      of?: {
                        denominator: string;
                        numerator: string;
                      };
                      /** @description what it counts */
                      scope: string;
                      unit: string;
                      value: (number | string) | null;
                    };
                  };
                };
                clues: {
                  closed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  closedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  open: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  received: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                headline: {
                  casesFiled: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  casesFiledAndCoordinated: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  coordinated: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherRecovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherWorkersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                inspection: {
                  byFunding: {
                    government: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    poverty_alleviation: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    ppp: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    private: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                    soe: {
                      arrearsRate: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owed: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      owedPerWorker: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      projects: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      withArrears: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                      workers: {
                        denominator?: number;
                        /** @description money exactly, in 分 */
                        fen?: number;
                        label: string;
                        numerator?: number;
                        of?: {
                          denominator: string;
                          numerator: string;
                        };
                        /** @description what it counts */
                        scope: string;
                        unit: string;
                        value: (number | string) | null;
                      };
                    };
                  };
                  confirmed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  employersInspected: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                jointReception: {
                  prefecturesLendingStaff: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                platform: {
                  closed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  closedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  open: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  received: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recoveredPerWorker: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  workersPaid: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                police: {
                  casesUnderSupervision: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                procuratorate: {
                  accepted: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  adoptedByCourt: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  adoptedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  otherwiseEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  pending: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  settledBeforeSuit: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  settledRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  supported: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  supportedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                sanctions: {
                  blackListed: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  exposedInMedia: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                service: {
                  finishEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  finishOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  finishOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  firstContactOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptEnded: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptOnTime: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  receiptOnTimeRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  repeatRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  repeats: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  revisitsReached: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  satisfied: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  satisfiedRate: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
                tradeUnion: {
                  legalAidCases: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                  recovered: {
                    denominator?: number;
                    /** @description money exactly, in 分 */
                    fen?: number;
                    label: string;
                    numerator?: number;
                    of?: {
                      denominator: string;
                      numerator: string;
                    };
                    /** @description what it counts */
                    scope: string;
                    unit: string;
                    value: (number | string) | null;
                  };
                };
              };
              note: string;
              number: number;
              regions: string[];
              revision: {
                figures: {
                  after: (number | string) | null;
                  before: (number | string) | null;
                  path: string;
                }[];
                sameInstant: boolean;
                since: number | null;
              };
              ruleVersion: string;
              /** Format: date-time */
              takenAt: string;
              takenBy: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/risks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Warnings of risk (智慧监察), most points first */
    get: {
      parameters: {
        query?: {
          colour?: 'blue' | 'yellow' | 'red';
          cursor?: string;
          limit?: number;
          /** @description of the employer or project, in full */
          name?: string;
          region?: string;
          state?: 'open' | 'inspected' | 'dismissed' | 'ended';
          subject?: 'employer' | 'project' | 'region';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** @enum {unknown} */
                colour: 'blue' | 'yellow' | 'red';
                endedAt: string | null;
                id: string;
                inspection: string | null;
                key: string;
                name: string;
                raisedAt: string;
                /** @description the rules that gave points, with the figure each looked at */
                reasons: {
                  measure: string;
                  points: number;
                  rule: string;
                  value: number;
                }[];
                region: string;
                score: number;
                /** @enum {unknown} */
                state: 'open' | 'inspected' | 'dismissed' | 'ended';
                /** @enum {unknown} */
                subject: 'employer' | 'project' | 'region';
                updatedAt: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/risks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One with its history */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              changes: {
                actor: string;
                at: string;
                change: string;
                colour: string;
                reason: string | null;
                reasons: {
                  measure: string;
                  points: number;
                  rule: string;
                  value: number;
                }[];
                score: number;
              }[];
              /** @enum {unknown} */
              colour: 'blue' | 'yellow' | 'red';
              endedAt: string | null;
              id: string;
              inspection: string | null;
              key: string;
              name: string;
              raisedAt: string;
              /** @description the rules that gave points, with the figure each looked at */
              reasons: {
                measure: string;
                points: number;
                rule: string;
                value: number;
              }[];
              region: string;
              score: number;
              /** @enum {unknown} */
              state: 'open' | 'inspected' | 'dismissed' | 'ended';
              /** @enum {unknown} */
              subject: 'employer' | 'project' | 'region';
              updatedAt: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/risks/{id}/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set it aside with a reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              changes: {
                actor: string;
                at: string;
                change: string;
                colour: string;
                reason: string | null;
                reasons: {
                  measure: string;
                  points: number;
                  rule: string;
                  value: number;
                }[];
                score: number;
              }[];
              /** @enum {unknown} */
              colour: 'blue' | 'yellow' | 'red';
              endedAt: string | null;
              id: string;
              inspection: string | null;
              key: string;
              name: string;
              raisedAt: string;
              /** @description the rules that gave points, with the figure each looked at */
              reasons: {
                measure: string;
                points: number;
                rule: string;
                value: number;
              }[];
              region: string;
              score: number;
              /** @enum {unknown} */
              state: 'open' | 'inspected' | 'dismissed' | 'ended';
              /** @enum {unknown} */
              subject: 'employer' | 'project' | 'region';
              updatedAt: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/risks/{id}/inspect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make an inspection of it, once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: date */
            from?: string;
            handlers?: string[];
            /** Format: date */
            until?: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              number: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rules/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who changed which rule when, newest first */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                content: {
                  [key: string]: unknown;
                };
                /** Format: date-time */
                enteredAt: string;
                enteredBy: string;
                id: number;
                kind: string;
                regions: string[];
                source: string;
                subject: string;
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rules/clocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rules of the clocks in a region, now */
    get: {
      parameters: {
        query?: {
          region?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                article: string;
                expiry: string;
                extension: {
                  /** @enum {unknown} */
                  by: 'supervisor' | 'unitAbove';
                  maxDays: number;
                  times: number;
                } | null;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                length: number | null;
                metBy: string[];
                of: string[];
                source: string;
                standsStillIn: string[];
                starts: string[];
                unit: string;
                validFrom: string;
                validTo: string | null;
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rules/clocks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the rule of a clock (dryRun: only preview) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            change: {
              appliesTo?: {
                anonymous?: boolean;
                intakeChannel?: string;
                /** @enum {unknown} */
                submission?: 'complaint' | 'report';
              };
              article?: string;
              clearedBy?: string[];
              dateField?: string;
              duty?: boolean;
              /** @enum {unknown} */
              expiry?: 'breach' | 'routeOpen' | 'lapse' | 'none';
              extension?: {
                /** @enum {unknown} */
                by: 'supervisor' | 'unitAbove';
                maxDays: number;
                times: number;
              } | null;
              goesOn?: {
                after: string[];
                atLeast: number;
              };
              /** @enum {unknown} */
              kind?: 'profile' | 'statutory';
              label?: {
                en: string;
                zh: string;
              };
              ladder?: string;
              length?: number | null;
              metBy?: string[];
              needs?: string[];
              notWith?: string[];
              onlyIn?: string[];
              regions?: string[];
              standsStillIn?: string[];
              starts?: string[];
              startsOn?: string | string[];
              /** @enum {unknown} */
              unit?: 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'year' | 'date';
              /** Format: date */
              validFrom?: string;
              validTo?: string | null;
              /** @enum {unknown} */
              whenRunning?: 'anew' | 'keep' | 'another';
              without?: string[];
            };
            /** @description only show which open deadlines would move; nothing is written */
            dryRun?: boolean;
            regions?: string[];
            source: string;
            /** @enum {unknown} */
            verified: 'LAW' | 'SRC' | '2ND' | 'GK' | 'profile';
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              change: number | null;
              /** @description open deadlines counted */
              checked: number;
              /** @description every open deadline that moves */
              moved: {
                after: string | null;
                afterProvisional: boolean;
                before: string | null;
                beforeProvisional: boolean;
                clock: string;
                deadline: string;
                kind: string;
                number: string;
              }[];
              /** @description version of the rules with it */
              version: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who am I, and what time is it in business */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              displayName: string;
              language: string;
              /** Format: date-time */
              now: string;
              role: string;
              unit: string;
              username: string;
            };
          };
        };
      };
    };
    put?: never;
    /** Log in */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            password: string;
            username: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              account: {
                displayName: string;
                language: string;
                role: string;
                unit: string;
                username: string;
              };
              /** Format: date-time */
              expiresAt: string;
              token: string;
            };
          };
        };
      };
    };
    /** Log out */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is open, newest first */
    get: {
      parameters: {
        query?: {
          /** @description whose; administrators only, else one’s own */
          username?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** @description where the log-in came from */
                address: string | null;
                /** Format: date-time */
                createdAt: string;
                /** @description the one that asks */
                current: boolean;
                /** Format: date-time */
                expiresAt: string;
                id: string;
                /** @description session: a log-in; token: for a program */
                kind: string;
                /** Format: date-time */
                lastUsedAt: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** End all but the one that asks */
    delete: {
      parameters: {
        query?: {
          /** @description whose; administrators only, else one’s own */
          username?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              ended: number;
            };
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End one */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/simulation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What will be overdue where, if work goes on as it has */
    get: {
      parameters: {
        query?: {
          days?: number;
          /** @description moves of one handler on a working day */
          handlerMoves?: number;
          seed?: number;
          /** @description handlers of an office, other than it has: 630102:5 */
          staff?: string[];
          supervisorMoves?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              asOf: string;
              dates: {
                high: number;
                low: number;
                mean: number;
                on: string;
              }[];
              days: number;
              /** @description what rests on an assumption because the history says too little */
              defaults: string[];
              first: {
                clock: string;
                kind: string;
                likelihood: number;
                number: string;
                on: string;
                unit: string;
              }[];
              open: number;
              openAtEnd: {
                high: number;
                low: number;
                mean: number;
              };
              /** @description open proceedings: cases, mediations, tracks, supervisions … */
              openBeside: number;
              openBesideAtEnd: {
                high: number;
                low: number;
                mean: number;
              };
              overdue: {
                high: number;
                low: number;
                mean: number;
              };
              overdueNow: number;
              places: {
                clock: string;
                firstOn: string;
                high: number;
                kind: string;
                low: number;
                mean: number;
                unit: string;
              }[];
              runs: number;
              seed: number;
              until: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/simulation/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far my simulation is; null when none of mine runs in this process */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              share: number | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sources, without their secrets */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                callback: string | null;
                keys: {
                  /** @description hmac or ed25519 */
                  kind: string;
                  /** Format: date-time */
                  since: string;
                }[];
                name: string;
                /** @description deliveries a second */
                rate: number;
                retiredAt: string | null;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Add a source */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            callback?: string;
            name: string;
            rate?: number;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              secret: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sources/{name}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse its deliveries from now on */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sources/{name}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One more secret; those before stay valid until they are settled */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              secret: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sources/{name}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End all shared secrets but the newest */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              ended: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Supervision (督办、约谈、通报、回头看) */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                /** Format: date */
                answerBy?: string;
                clues?: string[];
                follows?: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'order';
                subject: string;
                target: string;
                text: string;
              }
            | {
                /** Format: date */
                answerBy?: string;
                clues?: string[];
                follows?: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'listed';
                lead?: string;
                subject: string;
                target: string;
                text: string;
              }
            | {
                /** Format: date */
                answerBy?: string;
                clues?: string[];
                follows?: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'interview';
                subject: string;
                target: string;
                text: string;
              }
            | {
                /** Format: date */
                answerBy?: string;
                clues?: string[];
                follows?: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'circular';
                subject: string;
                target: string;
                text: string;
              }
            | {
                /** Format: date */
                answerBy?: string;
                clues?: string[];
                follows?: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'lookBack';
                subject: string;
                target: string;
                text: string;
              }
            | {
                /** Format: date */
                answerBy?: string;
                case?: string;
                clues?: string[];
                follows?: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'policeSupervision';
                subject: string;
                target: string;
                text: string;
              };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervisions/circulars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One circular (通报) to many offices, which it ranks; each gets its copy and answers it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: date */
            answerBy?: string;
            /** @description the table only */
            dryRun?: boolean;
            /**
             * Format: date
             * @description 30 days before `to` when absent
             */
            from?: string;
            rankedBy?: ('onTimeRate' | 'closedRate' | 'overdueOpen')[];
            subject: string;
            targets: string[];
            text: string;
            /**
             * Format: date
             * @description today when absent
             */
            to?: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              copies: {
                number: string;
                target: string;
              }[];
              /** Format: date */
              from: string;
              rankedBy: ('onTimeRate' | 'closedRate' | 'overdueOpen')[];
              ranking: {
                closed: number;
                closedRate: number | null;
                due: number;
                onTime: number;
                onTimeRate: number | null;
                overdueOpen: number;
                rank: number;
                received: number;
                unit: string;
              }[];
              /** Format: date */
              to: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open tasks, what is due first on top */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          /** @description only those that nobody has claimed */
          free?: boolean;
          kind?: string[];
          limit?: number;
          overdue?: boolean;
          scope?: 'mine' | 'unit';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                assignee: string | null;
                audience: string;
                clock: string | null;
                /** @description number of the clue or proceeding */
                clue: string;
                dueAt: string | null;
                eligible: string[];
                id: string;
                kind: string;
                /** @description clue, or the kind of the proceeding */
                matter: string;
                /** Format: date-time */
                openedAt: string;
                state: string;
                subject: string;
                unit: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** I see to it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              assignee: string | null;
              audience: string;
              clock: string | null;
              /** @description number of the clue or proceeding */
              clue: string;
              dueAt: string | null;
              eligible: string[];
              id: string;
              kind: string;
              /** @description clue, or the kind of the proceeding */
              matter: string;
              /** Format: date-time */
              openedAt: string;
              state: string;
              subject: string;
              unit: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/delegate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** To a colleague */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description kept sealed */
            reason?: string;
            to: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              assignee: string | null;
              audience: string;
              clock: string | null;
              /** @description number of the clue or proceeding */
              clue: string;
              dueAt: string | null;
              eligible: string[];
              id: string;
              kind: string;
              /** @description clue, or the kind of the proceeding */
              matter: string;
              /** Format: date-time */
              openedAt: string;
              state: string;
              subject: string;
              unit: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Back to all who may do it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              assignee: string | null;
              audience: string;
              clock: string | null;
              /** @description number of the clue or proceeding */
              clue: string;
              dueAt: string | null;
              eligible: string[];
              id: string;
              kind: string;
              /** @description clue, or the kind of the proceeding */
              matter: string;
              /** Format: date-time */
              openedAt: string;
              state: string;
              subject: string;
              unit: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Claim, release or delegate many tasks, or see in a dry run what would become of each */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            dryRun?: boolean;
            ids: string[];
            /** @description with delegate */
            reason?: string;
            /** @description with delegate: to whom */
            to?: string;
            /** @enum {unknown} */
            what: 'claim' | 'release' | 'delegate';
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description none is refused */
              complete: boolean;
              dryRun: boolean;
              items: {
                assignee: string | null;
                clue: string | null;
                code?: string;
                detail?: string;
                id: string;
                /**
                 * @description ok: it would be taken; done: it was
                 * @enum {unknown}
                 */
                outcome: 'ok' | 'done' | 'refused';
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every kind of mail in both languages, as a template and filled with an example */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                kind: string;
                templates: {
                  example: {
                    html: string;
                    subject: string;
                    text: string;
                  };
                  /** @enum {unknown} */
                  language: 'zh' | 'en';
                  template: {
                    body: string;
                    subject: string;
                  };
                }[];
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/templates/{kind}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send the example to my own address; `error` is what the mail server said */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          kind: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @enum {unknown} */
            language?: 'zh' | 'en';
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              error: string | null;
              to: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tracks to departments, other regions, police, procuratorate, court, arbitration, legal aid, petitions */
    get: {
      parameters: {
        query?: {
          clue?: string;
          cursor?: string;
          kind?: string;
          limit?: number;
          open?: boolean;
          /** @description open, and its first clock has run out */
          overdue?: boolean;
          q?: string;
          region?: string;
          state?: string[];
          /** @description the office that holds it or that it was handed to */
          unit?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                amounts?: {
                  agreedFen: number | null;
                  /** @description money in 分 */
                  claimedFen: number;
                  orderedFen: number | null;
                  /** @description money in 分 */
                  paidFen: number;
                  verifiedFen: number | null;
                  workers: number;
                  workersPaid: number;
                } | null;
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                grounds?: {
                  reached: boolean;
                  reasons: {
                    case: string | null;
                    expected: {
                      [key: string]: unknown;
                    };
                    found: {
                      [key: string]: unknown;
                    };
                    reached: boolean;
                    /** @enum {unknown} */
                    what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                  }[];
                  source: string | null;
                  /** @description what is not reached; empty when it is */
                  why: string;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                liable?: {
                  article: string;
                  name: string | null;
                  /** @enum {unknown} */
                  party: 'developer' | 'generalContractor' | 'employer';
                  reason: string;
                  recoversFrom: string | null;
                  upToFen: number | null;
                  /**
                   * @description GK: the article was not read in its text
                   * @enum {unknown}
                   */
                  verified: 'LAW' | 'GK';
                }[];
                number: string;
                open: boolean;
                /** Format: date-time */
                openedAt: string;
                receiver: string | null;
                region: string;
                state: string;
                stateLabel: {
                  en: string;
                  zh: string;
                };
                subject: string;
                unit: string;
                /** Format: date-time */
                updatedAt: string;
                version: number;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Open one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                /** Format: date */
                answerBy?: string;
                clues: string[];
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'department';
                matter: string;
                target: string;
              }
            | {
                /** Format: date */
                answerBy?: string;
                clues: string[];
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'region';
                matter: string;
                target: string;
              }
            | {
                amountFen: number;
                case: string;
                clues: string[];
                facts: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'police';
                months?: number;
                target: string;
                workers: number;
              }
            | {
                amountFen?: number;
                clues: string[];
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'procuratorate';
                request: string;
                target: string;
              }
            | {
                clues: string[];
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'court';
                request: string;
              }
            | {
                clues: string[];
                /** Format: date */
                employmentEndedOn?: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'arbitration';
                request: string;
                /** Format: date */
                rightKnownOn?: string;
                stillEmployed?: boolean;
              }
            | {
                clues: string[];
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'legalAid';
                request: string;
                target: string;
                workers?: number;
              }
            | {
                clues?: string[];
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'petition';
                subject: string;
                text: string;
              }
            | {
                clues?: string[];
                /** Format: date */
                from: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'jointReception';
                subject: string;
                /** Format: date */
                until: string;
              };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{number}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its files, withdrawn ones too, and the links that its source named */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                addedAt: string;
                addedBy: string;
                adderName: string | null;
                id: string;
                /** @description as its content says */
                mediaType: string;
                name: string;
                reason: string | null;
                sha256: string;
                /** @description bytes */
                size: number;
                /** @enum {unknown} */
                state: 'kept' | 'withdrawn';
                withdrawnAt: string | null;
                withdrawnBy: string | null;
              }[];
              links: {
                fetched: boolean;
                mediaType: string | null;
                name: string | null;
                sha256: string | null;
                size: number | null;
                url: string | null;
              }[];
              next: null;
            };
          };
        };
      };
    };
    put?: never;
    /** Attach a file */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'multipart/form-data': {
            /** @description one file; its name says its kind and its content proves it */
            file: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description the same content was there already and is not kept twice */
              known: boolean;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{number}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; the download is written down */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description the file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{number}/attachments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw it: it stays, marked, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            reason: string;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              addedAt: string;
              addedBy: string;
              adderName: string | null;
              id: string;
              /** @description as its content says */
              mediaType: string;
              name: string;
              reason: string | null;
              sha256: string;
              /** @description bytes */
              size: number;
              /** @enum {unknown} */
              state: 'kept' | 'withdrawn';
              withdrawnAt: string | null;
              withdrawnBy: string | null;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{number}/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its clocks */
    get: {
      parameters: {
        query?: {
          /** @description only open ones, what comes first on top */
          open?: boolean;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                about: string | null;
                article: string;
                /** @description why it has its place, and what its expiry means */
                because: string;
                calendarVersion: string;
                clock: string;
                dueAt: string | null;
                dueOn: string | null;
                endedAt: string | null;
                /** @enum {unknown} */
                expiry: 'breach' | 'routeOpen' | 'lapse' | 'none';
                first: boolean;
                id: string;
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
                level: number;
                provisional: boolean;
                rank: number | null;
                standsStill: boolean;
                /** Format: date-time */
                startedAt: string;
                /** @enum {unknown} */
                state: 'open' | 'met' | 'missed' | 'cleared';
                verified: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{number}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: {
              [key: string]: unknown;
            };
            /** @description one of the clue’s offers */
            type: string;
            /** @description the version of the clue that you have read */
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              amounts?: {
                agreedFen: number | null;
                /** @description money in 分 */
                claimedFen: number;
                orderedFen: number | null;
                /** @description money in 分 */
                paidFen: number;
                verifiedFen: number | null;
                workers: number;
                workersPaid: number;
              } | null;
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              grounds?: {
                reached: boolean;
                reasons: {
                  case: string | null;
                  expected: {
                    [key: string]: unknown;
                  };
                  found: {
                    [key: string]: unknown;
                  };
                  reached: boolean;
                  /** @enum {unknown} */
                  what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
                }[];
                source: string | null;
                /** @description what is not reached; empty when it is */
                why: string;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
              liable?: {
                article: string;
                name: string | null;
                /** @enum {unknown} */
                party: 'developer' | 'generalContractor' | 'employer';
                reason: string;
                recoversFrom: string | null;
                upToFen: number | null;
                /**
                 * @description GK: the article was not read in its text
                 * @enum {unknown}
                 */
                verified: 'LAW' | 'GK';
              }[];
              number: string;
              open: boolean;
              /** Format: date-time */
              openedAt: string;
              receiver: string | null;
              region: string;
              state: string;
              stateLabel: {
                en: string;
                zh: string;
              };
              subject: string;
              unit: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{number}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its moves in order */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                actor: string;
                /** Format: date-time */
                at: string;
                /** @description of a clue: fields that the move changed */
                changes?: {
                  after: unknown;
                  before: unknown;
                  field: string;
                }[];
                from: string | null;
                input: {
                  [key: string]: unknown;
                };
                seq: number;
                to: string;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tracks/{number}/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What I may do with it now */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                label: {
                  en: string;
                  zh: string;
                };
                /** @description JSON Schema of the input */
                schema: unknown;
                type: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Units of my subtree, by code */
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                code: string;
                /** @description region or department */
                kind: string;
                level: string;
                name: string;
                parent: string | null;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units/{unit}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Handlers and supervisors of a unit, who has least in hand first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          unit: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                absent: boolean;
                displayName: string;
                limit: number | null;
                /** @description open clues in hand */
                load: number;
                role: string;
                username: string;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My views and those that people of my unit share */
    get: {
      parameters: {
        query?: {
          page?: 'clues' | 'desk';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                filters: {
                  [key: string]: unknown;
                };
                /** @description my page opens with it */
                first: boolean;
                id: string;
                name: string;
                own: boolean;
                owner: string;
                /** @enum {unknown} */
                page: 'clues' | 'desk';
                /** @description with the people of its owner’s unit */
                shared: boolean;
              }[];
              next: string | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Save a view */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            filters: {
              [key: string]: unknown;
            };
            /** @description the page opens with it, for its owner */
            first?: boolean;
            name: string;
            /** @enum {unknown} */
            page: 'clues' | 'desk';
            /** @description people of the own unit see and use it too */
            shared?: boolean;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              filters: {
                [key: string]: unknown;
              };
              /** @description my page opens with it */
              first: boolean;
              id: string;
              name: string;
              own: boolean;
              owner: string;
              /** @enum {unknown} */
              page: 'clues' | 'desk';
              /** @description with the people of its owner’s unit */
              shared: boolean;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a view of mine */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    options?: never;
    head?: never;
    /** Rename, share or change a view of mine */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            filters?: {
              [key: string]: unknown;
            };
            /** @description the page opens with it, for its owner */
            first?: boolean;
            name?: string;
            /** @description people of the own unit see and use it too */
            shared?: boolean;
          };
        };
      };
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              filters: {
                [key: string]: unknown;
              };
              /** @description my page opens with it */
              first: boolean;
              id: string;
              name: string;
              own: boolean;
              owner: string;
              /** @enum {unknown} */
              page: 'clues' | 'desk';
              /** @description with the people of its owner’s unit */
              shared: boolean;
            };
          };
        };
      };
    };
    trace?: never;
  };
  '/healthz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process lives */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/installation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether there is anything here yet, and the accounts of a demonstration */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description accounts of the embedded demonstration; empty elsewhere */
              demo: {
                role: string;
                unit: string;
                username: string;
              }[];
              /** @description what there is none of yet */
              missing: ('units' | 'administrator' | 'people' | 'sources')[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/lookup/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A complainant's progress, by number and code */
    get: {
      parameters: {
        query: {
          code: string;
        };
        header?: never;
        path: {
          number: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description RFC 9457 */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @description stable */
              code: string;
              detail: string;
              errors?: {
                message: string;
                /** @description JSON pointer */
                path: string;
              }[];
              status: number;
              title: string;
              type: string;
            } & {
              [key: string]: unknown;
            };
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              closedAt: string | null;
              conclusion: {
                en: string;
                zh: string;
              } | null;
              finishBy: string | null;
              label: {
                en: string;
                zh: string;
              };
              number: string;
              open: boolean;
              publicReply: string | null;
              /** Format: date-time */
              receivedAt: string;
              stage: string | null;
              /** @enum {unknown} */
              state:
                | 'received'
                | 'assigned'
                | 'verifying'
                | 'mediating'
                | 'performing'
                | 'resolved'
                | 'revisiting'
                | 'closed'
                | 'suspended'
                | 'referred'
                | 'declined'
                | 'withdrawn';
              steps: {
                /** Format: date-time */
                at: string;
                label: {
                  en: string;
                  zh: string;
                };
                state: string;
              }[];
              /** Format: date-time */
              updatedAt: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Prometheus */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** It can work */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{source}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push a delivery, signed as Standard Webhooks 1.0 */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          source: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: never;
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
