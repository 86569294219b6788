# shellcheck shell=sh
# What it takes to build; sourced by run, test and bench. `need PACKAGE…` installs what is missing
# with apt and uses no network when nothing is; without apt it trusts that the packages are there.

build_packages='g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-l10n-tools libqt6sql6-sqlite
    libqt6svg6 libssl-dev zlib1g-dev'
# shellcheck disable=SC2034
run_packages='qt6-wayland qt6-translations-l10n ca-certificates'
# What the tests compare with.
# shellcheck disable=SC2034
test_packages='python3-astropy dbus-daemon qt6-translations-l10n xvfb fonts-dejavu-core'

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

say() {
    printf '%s\n' "$*" >&2
}

missing_packages() {
    for package in "$@"; do
        status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || status=
        [ "$status" = installed ] || printf '%s ' "$package"
    done
}

need() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null; then
        as_root=sudo
    else
        say "These packages are missing, and there is no sudo. As root: apt-get install $missing"
        exit 1
    fi
    say "Installing ${missing% }"
    # The words are meant to be split.
    # shellcheck disable=SC2086
    {
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends $missing >&2
    }
}

need_to_build() {
    # shellcheck disable=SC2086
    need $build_packages "$@"
}

other_packages() {
    if command -v dnf >/dev/null; then
        say 'Fedora: sudo dnf install gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qttools-devel qt6-qtsvg qt6-qtwayland openssl-devel zlib-devel'
    elif command -v pacman >/dev/null; then
        say 'Arch: sudo pacman -S --needed gcc cmake ninja qt6-base qt6-tools qt6-svg qt6-wayland openssl zlib'
    elif command -v brew >/dev/null; then
        say 'macOS: brew install cmake ninja qt openssl@3'
    else
        say 'Needed: a C++20 compiler, CMake 3.20, Ninja, Qt 6.4 (base, the tools of Linguist, SVG), OpenSSL 3, zlib; README.md has the names.'
    fi
}

# configure FOLDER CMAKE-ARGUMENT…: quiet unless it fails. In a subshell: its names are its own.
configure() (
    folder=$root/$1
    shift
    if [ "$(uname)" = Darwin ] && command -v brew >/dev/null; then
        set -- "-DCMAKE_PREFIX_PATH=$(brew --prefix qt);$(brew --prefix openssl@3)" "$@"
    fi
    if ! said=$(cmake -G Ninja -S "$root" -B "$folder" "$@" 2>&1); then
        say "$said"
        other_packages
        exit 1
    fi
)
