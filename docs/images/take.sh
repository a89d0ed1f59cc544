#!/usr/bin/env bash
# Takes the pictures of the workbench that the documents show: of the demo, filled anew, by a host
# and a browser of its own. Needs what running PeerEvents needs, and Chromium at /usr/bin/chromium or
# where CHROMIUM says.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="$(mktemp -d)"
# As root, PostgreSQL runs as another account, which has to reach its files.
chmod 711 "$folder"
export PEEREVENTS_DATA_DIR="$folder/data"

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
node src/Host/Workbench/pictures.mjs "$link" "$study" "$here"
