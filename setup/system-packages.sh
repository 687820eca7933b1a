#!/bin/sh
# Sees to the Debian packages that system-packages.txt lists for the uses named as arguments:
# installs what is missing where it may, and otherwise says in one sentence what is missing (exit 1).
set -eu

command -v dpkg-query >/dev/null 2>&1 || exit 0 # not Debian or its kin: the tests say what they lack
list=$(dirname "$0")/../system-packages.txt

missing=
for use in "$@"; do
  for package in $(awk -v use="$use" '$1 == use { print $2 }' "$list"); do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=
    [ "$state" = installed ] || missing="$missing $package"
  done
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
  echo "Installing with apt-get:$missing"
  export DEBIAN_FRONTEND=noninteractive
  if apt-get -q -o DPkg::Lock::Timeout=300 update >/dev/null &&
    # shellcheck disable=SC2086  # one word a package
    apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing >/dev/null; then
    exit 0
  fi
fi
echo "These Debian packages are missing; install them with: sudo apt-get install --no-install-recommends$missing" >&2
exit 1
