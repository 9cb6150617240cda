#!/usr/bin/env bash
# 'locale check' on 60,000 messages in 20 locales: time, messages a second, memory.
#   bash eng/load/check.sh [messages] [runs]
# Needs GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

messages=${1:-60000}
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

bash eng/load/check-tree.sh "$work" "$messages"
dotnet build src/Locale.Cli -c Release -v q -nologo
for _ in $(seq "$runs"); do
  /usr/bin/time -f '%e s wall, %U s user, %S s system, %M KB' \
    dotnet artifacts/bin/Locale.Cli/release/locale.dll check "$work/Locales"
done
