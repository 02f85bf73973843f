# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of guatu-cli for bash. Options are those that the program’s own help
# names; the charts and themes are those of the FILE on the line, or the built-in ones.

# Prints the options of a command, or of the program.
_guatu_cli_options() {
  "$1" --language=en ${2:+"$2"} --help 2>/dev/null |
    sed -nE 's/^  (-[a-z], )?(--[a-z-]+(=)?).*/\2/p'
}

# Prints the ids of one kind in the dataset that the line names.
_guatu_cli_ids() {
  local word file=
  for word in "${COMP_WORDS[@]:2}"; do
    if [[ $word != -* && -f $word ]]; then
      file=$word
    fi
  done
  "$1" list --ids="$2" ${file:+"$file"} 2>/dev/null
}

# Completes the last one of a list with commas.
_guatu_cli_list() {
  local before=
  if [[ $2 == *,* ]]; then
    before=${2%,*},
  fi
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${2##*,}")
}

# Completes the value of an option; fails where the option takes none that we know.
_guatu_cli_value() {
  local program=$1 option=$2 value=$3
  if [[ ${COMP_WORDS[1]} == convert && $option == @(-f|--format) ]]; then
    mapfile -t COMPREPLY < <(compgen -W 'dataset csv xlsx ods json-stat sdmx-csv vega-lite' -- "$value")
    return
  fi
  case $option in
    -c | --chart) mapfile -t COMPREPLY < <(compgen -W "$(_guatu_cli_ids "$program" charts)" -- "$value") ;;
    -t | --theme) mapfile -t COMPREPLY < <(compgen -W "$(_guatu_cli_ids "$program" themes)" -- "$value") ;;
    --ids) mapfile -t COMPREPLY < <(compgen -W 'charts themes indicators places' -- "$value") ;;
    -f | --format) _guatu_cli_list 'png svg pdf emf html' "$value" ;;
    -l | --language)
      if [[ ${COMP_WORDS[1]} == @(convert|export|scene|describe) ]]; then
        _guatu_cli_list 'zh en zh+en' "$value"
      else
        mapfile -t COMPREPLY < <(compgen -W 'zh_CN en system' -- "$value")
      fi
      ;;
    -p | --paper)
      mapfile -t COMPREPLY < <(compgen -W "$(echo A{4,3,2,1}{,-portrait,-landscape})" -- "$value")
      ;;
    --for) mapfile -t COMPREPLY < <(compgen -W 'phone square article slide A4 A3 poster' -- "$value") ;;
    --charts) mapfile -t COMPREPLY < <(compgen -f -- "$value") ;;
    --each) mapfile -t COMPREPLY < <(compgen -W 'place' -- "$value") ;;
    --style) mapfile -t COMPREPLY < <(compgen -f -- "$value") ;;
    --orientation) mapfile -t COMPREPLY < <(compgen -W 'rows columns' -- "$value") ;;
    --look) mapfile -t COMPREPLY < <(compgen -W 'light dark print contrast' -- "$value") ;;
    --text) [[ ${COMP_WORDS[1]} == export ]] && mapfile -t COMPREPLY < <(compgen -W 'outlines live' -- "$value") ;;
    -o | --output) mapfile -t COMPREPLY < <(compgen -f -- "$value") ;;
    -s | --size) mapfile -t COMPREPLY < <(compgen -W '1200x800 1080x1440 900x600 160x90mm' -- "$value") ;;
    --dpi) mapfile -t COMPREPLY < <(compgen -W '96 192 300' -- "$value") ;;
    -j | --jobs) [[ ${COMP_WORDS[1]} == export ]] && mapfile -t COMPREPLY < <(compgen -W '1 2 4 8' -- "$value") ;;
    *) return 1 ;;
  esac
}

_guatu_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # bash parts --option=value at the sign.
  if [[ $current == '=' ]]; then
    current=
  elif [[ $previous == '=' && $COMP_CWORD -ge 2 ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if [[ $previous == -* ]] && _guatu_cli_value "$1" "$previous" "$current"; then
    return
  fi
  if [[ $COMP_CWORD -eq 1 && $current != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W 'list check convert read export explain describe scene' -- "$current")
    return
  fi
  if [[ $current == -* ]]; then
    local command=${COMP_WORDS[1]}
    [[ $command == -* ]] && command=
    mapfile -t COMPREPLY < <(compgen -W "$(_guatu_cli_options "$1" "$command")" -- "$current")
    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace 2>/dev/null
    return
  fi
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$current")
}

complete -F _guatu_cli guatu-cli
