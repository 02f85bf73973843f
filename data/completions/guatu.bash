# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of guatu for bash.
_guatu() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # bash parts --option=value at the sign.
  if [[ $current == '=' ]]; then
    current=
  elif [[ $previous == '=' && $COMP_CWORD -ge 2 ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if [[ $previous == --language ]]; then
    mapfile -t COMPREPLY < <(compgen -W 'zh_CN en system' -- "$current")
  elif [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '--language= --version --help' -- "$current")
    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace 2>/dev/null
  else
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}

complete -F _guatu guatu
