// How the robots and gateways of offices want to be called, so that they know who calls. Each scheme as its operator describes it.
import { createHmac } from 'node:crypto';

export const OUTLET_SIGNATURES = ['none', 'dingtalk', 'feishu', 'body'] as const;
export type OutletSignature = (typeof OUTLET_SIGNATURES)[number];

export interface Signed {
  readonly timestamp: string;
  readonly signature: string;
}

/**
 * `at` is the machine's time. `body`: HMAC-SHA256 in hex over `timestamp.body`, timestamp in seconds; dingtalk: base64 of HMAC-SHA256 with
 * the secret over `timestamp\nsecret`, in milliseconds; feishu: base64 of HMAC-SHA256 over nothing with `timestamp\nsecret`, in seconds.
 */
export const signForOutlet = (scheme: OutletSignature, secret: string, at: Date, body: string): Signed => {
  const seconds = String(Math.floor(at.getTime() / 1000));
  switch (scheme) {
    case 'none':
      return { timestamp: seconds, signature: '' };
    case 'dingtalk': {
      const timestamp = String(at.getTime());
      return {
        timestamp,
        signature: createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'),
      };
    }
    case 'feishu':
      return { timestamp: seconds, signature: createHmac('sha256', `${seconds}\n${secret}`).digest('base64') };
    case 'body':
      return { timestamp: seconds, signature: createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex') };
  }
};
