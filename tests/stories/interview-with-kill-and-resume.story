# The main job: a 45-minute interview with a wrong submission, a question, a hint, a kill -9 in the middle and a resume, up to the
# written post-mortem.
open 120 40
type "rehearse interview --problem two-sum --lang python"
see 'Understand'
see '4[45]:[0-9][0-9]'
press a && type "Can the array be empty?"
see 'Can the array be empty'
press p
see 'Plan'
press o && type "A hash map from value to index, one pass"
press h
see '[Hh]int 1'
press p
see 'Code'

# Every save runs the samples; a submission is judged on all groups.
save two-sum wrong_answer py
see 'Wrong answer +sample [0-9]+ of [0-9]+ *$'
press s
see 'Wrong answer +sample.*edge'
see 'Say what you think is wrong'

# Killed in the middle: nothing is lost and the clock goes on.
before=$(time_left)
kill -9 "$(rehearse_pid)"
wait_until 10 no_rehearse
type "reset"
see '^\$'
type "clear; rehearse status"
see 'Two Sum'
see 'rehearse (run|submit|interview)'
type "clear; rehearse interview"
see '▸ Code'
see 'A hash map from value to index'
see 'sample|edge'
[[ ! $(time_left) > $before ]]

save two-sum accepted py
see '✓.*sample ([0-9]+) of \1(, own 1 of 1)? *$'
press s
see '✓.*sample.*edge'
press f && press y

# The review, in its order: what went well, self-score, nerves, prediction; then the result and the findings.
see 'What went well'
see '^  1  .*' && see 'keep it\?' && press Enter
see '^  2  .*' && press Enter
see '^  3  .*' && type "I kept talking"
for row in Communication 'Problem solving' 'Technical' 'Testing'; do
  see "^$row"
  asks 'strong yes' && type 3
done
see 'how was it\?' && type "2"
see 'AC, WA, TLE' && type "ac"
see 'Is that it\?' && type "y"
see 'What will you do differently\?' && type "Write two cases of my own first"
asks 'Is that it|Their numbers'
until at_the_question 'Their numbers'; do skip; done
type "1"
see 'post-mortem\.md'
see 'Next:'
type "clear; rehearse review"
see 'Two Sum|two-sum'

report=$(find "$XDG_DATA_HOME/rehearse/reports" -name post-mortem.md)
for words in 'I kept talking' 'Write two cases of my own first' 'A hash map from value to index' 'Can the array be empty' 'Accepted' \
  'Wrong answer' 'Next'; do
  grep -q "$words" "$report" || { echo "the report lacks: $words"; cat "$report"; exit 1; }
done
python3 -c 'import json, sys; assert json.load(open(sys.argv[1]))["schema"] == 1' "${report%.md}.json"
[ -z "${KEEP_REPORT:-}" ] || cp "$report" "$KEEP_REPORT"
