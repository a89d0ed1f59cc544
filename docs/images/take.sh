#!/usr/bin/env bash
# Takes the pictures of the workbench that the documents show: of the demo, filled anew, by a host
# and a browser of its own. Needs what running PeerEvents needs, and Chromium.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="$(mktemp -d)"
export PEEREVENTS_DATA_DIR="$folder/data"
chromium="${CHROMIUM:-/usr/bin/chromium}"

cleanup() {
  if [ -n "${host:-}" ]; then
    kill "$host" 2>/dev/null || true
    wait "$host" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap cleanup EXIT

cd "$here/../.."
dotnet build src/Host -v quiet
program="$(find src/Host/bin/Debug -name PeerEvents.Host.dll | head -n 1)"
dotnet "$program" demo >"$folder/demo.log"
study="$(dotnet "$program" studies --json | grep -oE '[0-9a-f]{32}' | head -n 1)"
dotnet "$program" serve --no-browser --urls http://127.0.0.1:0 >"$folder/serve.log" &
host=$!
for _ in $(seq 60); do
  link="$(grep -oE 'http://[^ ]+/sign-in/[^ ]+' "$folder/serve.log" || true)"
  [ -n "$link" ] && break
  sleep 1
done
root="${link%/sign-in/*}/s/$study"

# A picture of an address; the browser waits until the page has been quiet for the time given.
take() {
  timeout 90 "$chromium" --headless --no-sandbox --disable-gpu --no-first-run --lang=en-GB \
    --force-prefers-reduced-motion --user-data-dir="$folder/browser" --hide-scrollbars \
    --window-size=1360,860 --virtual-time-budget=15000 --screenshot="$1" "$2" 2>"$folder/browser.log"
}

take "$folder/signed-in.png" "$link"
interview="$(dotnet "$program" state "$study" --format json |
  grep -oE '"sources":\[\{"id":"[0-9a-f-]{36}' | grep -oE '[0-9a-f-]{36}$')"
take "$here/coding.png" "$root/sources/$interview"
take "$here/codes.png" "$root/codes"
take "$here/themes.png" "$root/themes"
take "$here/past.png" "$root/sources/$interview?at=milestone:first-map"
take "$here/compare.png" "$root/compare?from=milestone:first-map"
take "$here/coverage.png" "$root/coverage"
