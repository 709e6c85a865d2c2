#!/usr/bin/env bash
# Runs one story in a real terminal:   story.bash FILE.story REHEARSE
# A story is a bash script; these are its words. Every wait is on what the screen shows, with a bound; nothing sleeps for luck.
set -eu
story=$1 binary=$2
home=$(mktemp -d)
socket=rehearse-$$
export HOME=$home PATH=$(dirname "$binary"):$PATH LANG=C.UTF-8 LC_ALL=C.UTF-8 TERM=xterm-256color PS1='$ '
export PREFIX=$(cd "$(dirname "$binary")/.." && pwd)
export PROBLEMS=$PREFIX/share/rehearse/problems
export XDG_CACHE_HOME=$PREFIX/test-cache XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state
unset XDG_RUNTIME_DIR TMUX EDITOR VISUAL REHEARSE_EDITOR NO_COLOR CLICOLOR_FORCE
finish() {
  local code=$?
  [ $code = 0 ] || { echo "--- the screen when the story failed:"; screen 2>/dev/null || true; }
  tmux -L "$socket" kill-server 2>/dev/null || true
  # A judge that was killed with the terminal may still be letting go of its folder.
  wait_until 10 rm -rf "$home" 2>/dev/null || true
  exit $code
}
trap finish EXIT

# open WIDTH HEIGHT: a terminal with a plain shell. `terminal=NAME` before it opens another; the words below act on that one.
terminal=main
open() {
  tmux -L "$socket" -f /dev/null new-session -d -s "$terminal" -x "$1" -y "$2" "env PS1='$ ' bash --norc --noprofile"
  tmux -L "$socket" set-option -g remain-on-exit on >/dev/null
  tmux -L "$socket" set-option -g status off >/dev/null
  see '^\$'
}
# type TEXT: types it and presses Enter.   press KEY...: presses keys by tmux's names.
type() { tmux -L "$socket" send-keys -t "$terminal" -l -- "$1" && tmux -L "$socket" send-keys -t "$terminal" Enter; }
press() { tmux -L "$socket" send-keys -t "$terminal" -- "$@"; }
resize() { tmux -L "$socket" resize-window -t "$terminal" -x "$1" -y "$2"; }
screen() { tmux -L "$socket" capture-pane -t "$terminal" -p; }
cursor() { tmux -L "$socket" display-message -t "$terminal" -p '#{cursor_y} #{history_size}'; }
pane_pid() { tmux -L "$socket" display-message -t "$terminal" -p '#{pane_pid}'; }
# wait_until SECONDS COMMAND...: polls ten times a second.
wait_until() {
  local tries=$(($1 * 10))
  shift
  until "$@"; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || { echo "waited in vain for: $*"; return 1; }
    read -rt 0.1 <> <(:) || true
  done
}
shows() { screen | grep -qE -- "$1"; }
hides() { ! shows "$1"; }
# What is offered on the way and begins with Enter (to breathe, before a session and before its review) is passed over by see,
# once each; `offers=kept` is for stories that want it.
offers=passed passed_offer=
# Which line of all that was ever shown the last offer is.
offer_place() { screen | grep -nE 'Enter (starts|goes on): *$' | tail -n 1 && tmux -L "$socket" display-message -t "$terminal" -p '#{history_size}'; }
pass_offer() {
  [ "$offers" = passed ] && last_lines | tail -n 1 | grep -qE 'Enter (starts|goes on): *$' || return 0
  local place
  place=$(offer_place)
  # The program may still be at work on it, and show other lines below it meanwhile.
  [ "$place" = "$passed_offer" ] || { passed_offer=$place && press Enter; }
}
appears() { shows "$1" || { pass_offer && shows "$1"; }; }
# see REGEX [SECONDS]: until the screen shows it.   gone REGEX [SECONDS]: until it does not.
see() { wait_until "${2:-30}" appears "$1"; }
gone() { wait_until "${2:-30}" hides "$1"; }
# asks REGEX: until the cursor waits at a question that, with the line above it, matches.
last_lines() { screen | grep -v '^ *$' | tail -n 2; }
at_question() { last_lines | tail -n 1 | grep -qE '[:?] *$'; }
at_the_question() { at_question && last_lines | grep -qE -- "$1"; }
asks() { wait_until 30 at_the_question "$1"; }
# skip: answers a question with Enter alone and waits for the next one.
at_next_question() { [ "$(cursor)" != "$before_skip" ] && at_question; }
skip() {
  before_skip=$(cursor)
  press Enter
  wait_until 30 at_next_question
}
rehearse_pid() { pgrep -P "$(pane_pid)" -x rehearse; }
no_rehearse() { ! rehearse_pid >/dev/null; }
time_left() { screen | grep -oE '[0-9]+:[0-9][0-9] left' | head -n 1; }
solution() { find "$XDG_DATA_HOME/rehearse/workspaces" -name 'solution.*' | sort | tail -n 1; }
# save SLUG GROUP LANGUAGE: saves the bank's first such submission as the solution, as an editor does.
save() {
  local file target
  file=$(find "$PROBLEMS/$1/submissions/$2" -name "*.$3" | sort | head -n 1)
  target=$(solution)
  cp "$file" "$target.new" && mv "$target.new" "$target"
}

source "$story"
