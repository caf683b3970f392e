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
          q?: string;
          region?: string;
          state?: string[];
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
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
          cursor?: string;
          handler?: string;
          limit?: number;
          overdue?: boolean;
          q?: string;
          region?: string;
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
              externalId: string | null;
              filed: boolean;
              ground: string | null;
              handlers: string[];
              intakeChannel: string;
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
              externalId: string | null;
              filed: boolean;
              ground: string | null;
              handlers: string[];
              intakeChannel: string;
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
              externalId: string | null;
              filed: boolean;
              ground: string | null;
              handlers: string[];
              intakeChannel: string;
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
          q?: string;
          region?: string;
          state?: string[];
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
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
          q?: string;
          region?: string;
          state?: string[];
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
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
          q?: string;
          region?: string;
          state?: string[];
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
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
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
                clues?: string[];
                creditCode?: string;
                employer: string;
                facts: string;
                /** @enum {string} */
                ground: 'threshold' | 'incident';
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'blackList';
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
                case?: string;
                clues?: string[];
                creditCode?: string;
                employer: string;
                facts: string;
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'publicNotice';
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
          q?: string;
          region?: string;
          state?: string[];
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
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
          q?: string;
          region?: string;
          state?: string[];
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
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
          q?: string;
          region?: string;
          state?: string[];
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
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
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
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'listed';
                subject: string;
                target: string;
                text: string;
              }
            | {
                /** Format: date */
                answerBy?: string;
                clues?: string[];
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
          limit?: number;
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
          q?: string;
          region?: string;
          state?: string[];
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
                closedAt: string | null;
                clues: string[];
                dueAt: string | null;
                expired: string[];
                fields: {
                  [key: string]: unknown;
                };
                handlers: string[];
                kind: string;
                label: {
                  en: string;
                  zh: string;
                };
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
                handlers?: string[];
                /** @enum {unknown} */
                kind: 'arbitration';
                request: string;
                /** Format: date */
                rightKnownOn?: string;
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
              closedAt: string | null;
              clues: string[];
              dueAt: string | null;
              expired: string[];
              fields: {
                [key: string]: unknown;
              };
              handlers: string[];
              kind: string;
              label: {
                en: string;
                zh: string;
              };
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
