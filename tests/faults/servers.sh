#!/bin/sh
# servers.sh FOLDER [web|ftp]…: puts Debian's web servers and proxies, its FTP servers, or both into
# FOLDER, for the tests. Nothing is installed: the packages are fetched, with what they need and
# isn't here, and unpacked. Exit code 77, which ctest shows as "skipped": they can't be had here.
set -eu

folder=$1
shift
[ $# -gt 0 ] || set -- web ftp

cannot() {
    echo "NOT TESTED AGAINST REAL SERVERS: $*" >&2
    exit 77
}

# needed PACKAGE…: what `apt-get install` would bring, a line each. perl and its like belong to
# helper scripts.
needed() {
    said=$(apt-get -s install --reinstall --no-install-recommends "$@") || return 1
    echo "$said" | sed -n 's/^Inst \([^ ]*\).*/\1/p' |
        grep -Ev '^(perl|perl-.*|libperl.*|libdbi-perl|logrotate|libpopt0|adduser|debconf.*)$' || :
}

# The FTP servers conflict as packages: each is asked about alone.
needed_of() {
    case $1 in
    web) needed nginx apache2-bin lighttpd lighttpd-mod-openssl tinyproxy-bin squid squid-common \
        dante-server ;;
    ftp) needed vsftpd && needed proftpd-core proftpd-mod-crypto && needed pure-ftpd &&
        needed python3-pyftpdlib ;;
    esac
}

# fetch GROUP
fetch() {
    [ ! -e "$folder/complete-$1" ] || return 0
    if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
        cannot "they come from Debian's packages, and there is no apt-get here."
    fi
    mkdir -p "$folder/packages-$1"
    chmod 755 "$folder"
    list=$(needed_of "$1") || {
        [ "$(id -u)" != 0 ] || apt-get update -q >&2 || :
        list=$(needed_of "$1")
    } || cannot "apt-get doesn't know their packages. Call apt-get update first."
    # The words are meant to be split.
    # shellcheck disable=SC2086
    (cd "$folder/packages-$1" && apt-get -q download $list >/dev/null 2>fetching.log) || {
        cat "$folder/packages-$1/fetching.log" >&2
        cannot "these packages can't be fetched:" $list
    }
    for package in "$folder/packages-$1"/*.deb; do
        dpkg -x "$package" "$folder"
    done
    touch "$folder/complete-$1"
}

for group in "$@"; do
    fetch "$group"
done
