# hostile: exited 0
# tries: to leave files whose names trip whoever lists them
# limits: files=200
printf x >'-rf'
printf x >"$(printf 'two\nlines')"
printf x >"$(printf '\033[31mred\377')"
printf x >'$(touch owned)'
printf x >"$(printf 'n%.0s' $(seq 1 255))"
mkdir -p '...' ' ' '*'
exit 0
