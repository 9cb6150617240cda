#!/usr/bin/env bash
# Signed slash commands against a published release build of the bot: requests a second, latency, memory.
#   bash eng/load/commands.sh ["/alert list"] [seconds]
# Needs wrk, openssl and curl. One thread and 16 connections, on the same machine as the bot.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

typed=${1:-/alert list}
seconds=${2:-20}
port=5099
secret=load-test-secret
work=$(mktemp -d)
bot=

finish() {
  [ -z "$bot" ] || kill "$bot" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

encode() {
  local text=${1//%/%25}
  text=${text//\//%2F}
  text=${text//+/%2B}
  printf '%s' "${text// /+}"
}

# What Slack sends, signed as its documentation says.
body_of() {
  local command=${1%% *} text=
  [ "$command" = "$1" ] || text=${1#* }
  printf 'token=t&team_id=T0LOAD&team_domain=load&channel_id=C0LOAD&channel_name=general&user_id=U0LOAD&user_name=load'
  printf '&command=%s&text=%s' "$(encode "$command")" "$(encode "$text")"
  printf '&api_app_id=A0LOAD&is_enterprise_install=false&response_url=https%%3A%%2F%%2Fhooks.slack.com%%2Fcommands%%2F1&trigger_id=1.2.3'
}

sign() {
  printf 'v0:%s:%s' "$1" "$2" | openssl dgst -sha256 -hmac "$secret" -r | cut -d ' ' -f 1
}

type_once() {
  local body now
  body=$(body_of "$1")
  now=$(date +%s)
  curl --fail --silent --show-error --data-binary "$body" \
    -H "X-Slack-Request-Timestamp: $now" -H "X-Slack-Signature: v0=$(sign "$now" "$body")" \
    "http://127.0.0.1:$port/slack/commands"
}

dotnet publish src/SlackBot --configuration Release --output "$work/bot" >"$work/publish.log" || {
  cat "$work/publish.log" >&2
  exit 1
}

Slack__SigningSecret=$secret Tenants__0__Id=load Slack__Installations__0__TeamId=T0LOAD \
  Storage__ConnectionString="Data Source=$work/load.db" Logging__LogLevel__Default=Warning \
  "$work/bot/SlackBot" --urls "http://127.0.0.1:$port" >"$work/bot.log" 2>&1 &
bot=$!
curl --silent --retry 50 --retry-delay 0 --retry-max-time 20 --retry-connrefused \
  --output "$work/ready" "http://127.0.0.1:$port/health/ready" || {
  cat "$work/bot.log" >&2
  exit 1
}

type_once '/locale set pl' >/dev/null
type_once '/alert test 5' >/dev/null
printf '%s\n' "$(type_once "$typed")"

body=$(body_of "$typed")
now=$(date +%s)
cat >"$work/commands.lua" <<LUA
wrk.method = "POST"
wrk.body = "$body"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["X-Slack-Request-Timestamp"] = "$now"
wrk.headers["X-Slack-Signature"] = "v0=$(sign "$now" "$body")"
LUA

# The first seconds are the compiler's.
wrk --threads 1 --connections 16 --duration 10s --script "$work/commands.lua" \
  "http://127.0.0.1:$port/slack/commands" >/dev/null
wrk --threads 1 --connections 16 --duration "${seconds}s" --latency --script "$work/commands.lua" \
  "http://127.0.0.1:$port/slack/commands"
grep -E 'VmHWM|VmRSS' "/proc/$bot/status"
