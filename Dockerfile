# The service for production: no sandbox LMS, no demo, no tests, no embedded database, not as root.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && rm -rf dist/lti/sandbox dist/seeds/demo dist/test dist/client dist/.tsbuildinfo

FROM node:22-bookworm-slim AS packages
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional

FROM node:22-bookworm-slim
ENV NODE_ENV=production MODE=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /landbridge
COPY package.json LICENSE ./
COPY --from=packages /build/node_modules node_modules
COPY --from=build /build/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# V8 begins with 1 MB for young objects and may grow to 16: begun with 16 it collects them less often, which a busy process saves CPU by.
# In a quiet hour it makes itself smaller and throws compiled code away, and the first class that comes would pay for learning it
# again (its launches nearly twofold): 30 MB are not worth it. With so little that lives, waking threads to help collect costs more than
# they save (a launch 7 % of its CPU)
CMD ["node", "--min-semi-space-size=16", "--no-flush-bytecode", "--no-memory-reducer", "--single-threaded-gc", "dist/server/main.js"]
