#!/bin/sh
# servers.sh FOLDER: puts Debian's web servers and proxies into FOLDER, for the tests. Nothing is
# installed: the packages are fetched, with what they need and isn't here, and unpacked.
set -eu

folder=$1
packages='nginx apache2-bin lighttpd lighttpd-mod-openssl tinyproxy-bin squid squid-common dante-server'

[ ! -e "$folder/complete" ] || exit 0
if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
    echo "The tests with real servers take Debian's packages, and there is no apt-get here." >&2
    exit 1
fi

# What `apt-get install` would bring; perl and its like belong to helper scripts.
needed() {
    # shellcheck disable=SC2086
    apt-get -s install --reinstall --no-install-recommends $packages |
        sed -n 's/^Inst \([^ ]*\).*/\1/p' | grep -Ev '^(perl|perl-.*|libperl.*|libdbi-perl|logrotate|libpopt0)$'
}

mkdir -p "$folder/packages"
chmod 755 "$folder"
list=$(needed) || {
    [ "$(id -u)" != 0 ] || apt-get update -q >&2
    list=$(needed)
} || {
    echo "apt-get doesn't know these packages: $packages. Call apt-get update first." >&2
    exit 1
}
# The words are meant to be split.
# shellcheck disable=SC2086
(cd "$folder/packages" && apt-get -q download $list >/dev/null 2>fetching.log) || {
    cat "$folder/packages/fetching.log" >&2
    echo "These packages can't be fetched: $list" >&2
    exit 1
}
for package in "$folder"/packages/*.deb; do
    dpkg -x "$package" "$folder"
done
touch "$folder/complete"
