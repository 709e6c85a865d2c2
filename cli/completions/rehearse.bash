# Completion of rehearse for bash: the program itself knows the candidates.
_rehearse() {
  local IFS=$'\n' current=${COMP_WORDS[COMP_CWORD]}
  local candidates
  candidates=($(rehearse __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  case ${candidates[0]} in
    @files) compopt -o filenames; COMPREPLY=($(compgen -f -- "$current")) ;;
    @folders) compopt -o filenames; COMPREPLY=($(compgen -d -- "$current")) ;;
    *) COMPREPLY=("${candidates[@]}") ;;
  esac
}
complete -F _rehearse rehearse
