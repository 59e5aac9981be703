# shellcheck shell=bash
# What ./start and ./test share: installing what is missing on a Debian machine, and saying so.
# It is sourced, not run. Nothing here asks a question; everything it does it says in one line.

# A sentence for the person in front of the terminal.
say() { printf '%s\n' "$*" >&2; }

# A sentence, and the end.
give_up() {
  say "$*"
  exit 1
}

# Runs a step with its output in a log, which is shown only when the step fails.
# usage: quietly "what it does" command [word…]
quietly() {
  local what=$1 began=$SECONDS log
  shift
  log=$(mktemp "${TMPDIR:-/tmp}/busel-step.XXXXXX")
  say "$what …"
  if "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
    say "$what: done in $((SECONDS - began)) s"
    return 0
  fi
  tail -n 40 "$log" >&2
  rm -f "$log"
  say "$what: failed after $((SECONDS - began)) s"
  return 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -n true 2>/dev/null || say "sudo may ask for your password, to install packages"
    sudo "$@"
  fi
}

# Says whether the thing a Debian package is for is there already, however it came.
has_package() {
  case $1 in
    libssl-dev) pkg-config --exists libcrypto 2>/dev/null || [ -e /usr/include/openssl/crypto.h ] ;;
    libc6-dev) [ -e /usr/include/stdlib.h ] ;;
    golang-go) command -v go >/dev/null ;;
    nodejs) command -v node >/dev/null || command -v nodejs >/dev/null ;;
    *) command -v "$1" >/dev/null || dpkg -s "$1" >/dev/null 2>&1 ;;
  esac
}

apt_is_fresh=no

apt_install() {
  if [ "$apt_is_fresh" = no ]; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q || return 1
    apt_is_fresh=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# Installs those of the named Debian packages that are missing.
# usage: need_packages package…
need_packages() {
  local missing=() package
  for package in "$@"; do
    has_package "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    say "missing: ${missing[*]} (Debian's names). This machine has no apt-get; please install them its own way."
    return 1
  fi
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    say "missing: ${missing[*]}. Run this as root, or install sudo, or: apt-get install ${missing[*]}"
    return 1
  fi
  quietly "installing ${missing[*]}" apt_install "${missing[@]}"
}

# Node first, and npm only if it did not come along: some Node packages bring it and conflict with Debian's.
need_npm() {
  command -v npm >/dev/null && command -v node >/dev/null && return 0
  need_packages nodejs && need_packages npm
}

# Finds cargo, also where rustup put it without telling the shell.
need_cargo() {
  command -v cargo >/dev/null || PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
  command -v cargo >/dev/null || give_up "cargo is missing. Install Rust 1.95 or newer (see rustup.rs) and call me again."
}

# A Python of the tests' own, with the two packages that check signatures; pinned, and fetched once.
need_python() {
  local folder=${CARGO_TARGET_DIR:-target}/python wanted="pycose==1.1.0 PyNaCl==1.6.2 cbor2==6.3.0"
  [ "$(cat "$folder/wanted" 2>/dev/null)" = "$wanted" ] && return 0
  need_packages python3 || return 1
  python3 -c 'import ensurepip' 2>/dev/null || quietly "installing python3-venv" apt_install python3-venv || return 1
  python3 -m venv "$folder" || return 1
  # shellcheck disable=SC2086
  quietly "fetching pycose and PyNaCl" "$folder/bin/pip" install --disable-pip-version-check $wanted || return 1
  printf '%s' "$wanted" >"$folder/wanted"
}

# Fetches what web/package-lock.json names, unless it is there already.
need_web() {
  if [ web/node_modules/.package-lock.json -nt web/package-lock.json ]; then
    return 0
  fi
  command -v npm >/dev/null || return 1
  quietly "fetching typeface, icons and the accessibility checker" npm --prefix web ci
}
