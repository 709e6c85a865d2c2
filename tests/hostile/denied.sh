# For hostile programs in shell: `denied COMMAND...` tries a command that must fail and says what came of it.
got_through=0
denied() {
  if reason=$( ("$@") 2>&1 >/dev/null); then
    echo "GOT THROUGH: $*"
    got_through=1
  else
    echo "denied: $* ($reason)"
  fi
}
