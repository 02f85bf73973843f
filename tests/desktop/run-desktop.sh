#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test on a screen, a bus and a home of its own, so that neither finds or
# leaves anything on the machine: run-desktop.sh PROGRAM [ARGUMENT…]
# The screen is one of X11, or, with GUATU_SCREEN=wayland, one of Wayland.
# What services of the bus say goes to stderr, as stdout is the test's own.
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"

# on_wayland PROGRAM [ARGUMENT…]: beside a compositor that is a window of an X server, which
# gives it a seat
on_wayland='
weston --backend=x11-backend.so --use-pixman --width=1600 --height=1200 \
  --socket=guatu --idle-time=0 --log="$HOME/weston.log" >/dev/null 2>&1 &
weston=$!
tries=0
while [ ! -S "$XDG_RUNTIME_DIR/guatu" ] && [ $tries -lt 100 ]; do
  sleep 0.1
  tries=$((tries + 1))
done
[ -S "$XDG_RUNTIME_DIR/guatu" ] || cat "$HOME/weston.log" >&2
status=0
"$@" || status=$?
kill $weston
wait $weston
exit $status'
backend=x11
set -- dbus-run-session -- sh -c 'exec "$@" >&7 7>&-' sh "$@"
if [ "${GUATU_SCREEN-x11}" = wayland ]; then
  backend=wayland
  set -- sh -c "$on_wayland" sh "$@"
fi
set -- xvfb-run -a -s '-screen 0 1600x1200x24 -nolisten tcp -noreset' "$@"

env -i \
  PATH="$PATH" \
  HOME="$home" \
  XDG_CACHE_HOME="$home/cache" \
  XDG_CONFIG_HOME="$home/config" \
  XDG_DATA_HOME="$home/data" \
  XDG_RUNTIME_DIR="$home/run" \
  LC_ALL=C.UTF-8 \
  GDK_BACKEND=$backend \
  WAYLAND_DISPLAY=guatu \
  GSK_RENDERER="${GUATU_RENDERER-cairo}" \
  GTK_A11Y="${GTK_A11Y-test}" \
  GIO_USE_VFS=local \
  GIO_USE_VOLUME_MONITOR=unix \
  GSETTINGS_BACKEND=memory \
  NO_AT_BRIDGE=1 \
  G_DEBUG="${G_DEBUG-}" \
  GUATU_CLI="${GUATU_CLI-}" \
  GUATU_DATA="${GUATU_DATA-}" \
  GUATU="${GUATU-}" \
  GUATU_LOCALE="${GUATU_LOCALE-}" \
  GUATU_HOLD_CLIPBOARD="${GUATU_HOLD_CLIPBOARD-}" \
  PYTHONPATH="${PYTHONPATH-}" \
  PYTHONDONTWRITEBYTECODE=1 \
  "$@" 7>&1 >&2
