#!/usr/bin/env bash
# Lighthouse 12.8.2 reports a valid robots.txt as unreachable when the page under audit has a policy without connect-src.
#
# The audit "robots.txt is valid" asks for /robots.txt with a fetch that runs inside the audited page, so the page's own
# Content-Security-Policy decides about it. Under "default-src 'none'" the browser blocks the request, and the SEO score of a
# page that needs no connection at all drops although crawlers, which know no policy, read the file. "connect-src 'self'"
# gives the audit its answer; the file, its status and its type are the same in both cases.
#
# Needs Node.js, npm and a Chromium, in CHROME_PATH or found by itself. Prints what the audit says of both pages, and fails
# once it says the same.
set -euo pipefail
version=12.8.2
folder=$(mktemp -d)
trap 'rm -rf "$folder"; [ -z "${server:-}" ] || kill "$server"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund "lighthouse@$version" >> npm.log
if [ -z "${CHROME_PATH:-}" ]; then
  CHROME_PATH=$(command -v chromium-headless-shell || command -v chromium || command -v google-chrome)
fi
export CHROME_PATH
cat > server.mjs <<'JS'
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';

const policies = { '/closed': "default-src 'none'", '/open': "default-src 'none'; connect-src 'self'" };

const server = createServer((request, response) => {
	if (request.url === '/robots.txt') {
		response.writeHead(200, { 'Content-Type': 'text/plain' }).end('User-agent: *\nAllow: /\n');
	}
	else if (policies[request.url]) {
		response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policies[request.url] });
		response.end('<!DOCTYPE html><html lang="en"><title>A page</title><h1>A page</h1></html>');
	}
	else {
		response.writeHead(404).end();
	}
});
server.listen(0, '127.0.0.1', () => writeFileSync('port', String(server.address().port)));
JS
node server.mjs &
server=$!
until [ -s port ]; do sleep 0.1; done
for page in closed open; do
  npx lighthouse "http://127.0.0.1:$(cat port)/$page" --quiet --only-audits=robots-txt --output=json --output-path="$page.json" \
    --chrome-flags="--headless --no-sandbox"
  node -e '
    const audit = JSON.parse(require("fs").readFileSync(process.argv[1] + ".json")).audits["robots-txt"];
    console.log(process.argv[1] + ":", "score", audit.score, audit.explanation ?? "");
  ' "$page"
done | tee said
grep -q '^closed: score 0 ' said
grep -q '^open: score 1' said
