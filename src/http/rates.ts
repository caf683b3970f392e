// Rate limits in words of HTTP.
import { RateLimiterRes, type RateLimiterMemory } from 'rate-limiter-flexible';
import type { FastifyReply } from 'fastify';
import { problem, sendProblem } from './problems.ts';

/** Uses up one point; seconds to wait when there is none left, else null. */
export const over = async (limiter: RateLimiterMemory, key: string): Promise<number | null> => {
  try {
    await limiter.consume(key);
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
};

export const tooMany = (reply: FastifyReply, seconds: number, code: string, detail: string): FastifyReply =>
  sendProblem(reply.header('retry-after', String(seconds)), problem(429, code, detail));
