# For hostile programs in shell: `denied COMMAND...` tries a command that must fail and says what came of it.
got_through=0
denied() {
  reason=$( ("$@") 2>&1 >/dev/null)
  case $? in
    0) echo "GOT THROUGH: $*" && got_through=1 ;;
    127) echo "not there: $*" ;;
    *) echo "denied: $* ($reason)" ;;
  esac
}
