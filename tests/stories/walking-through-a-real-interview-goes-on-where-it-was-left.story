# A walk on a terminal: left in the middle, killed, gone on with, linked to the bank, its findings decided; then a story against the clock.
open 110 45
type "rehearse journal add"
asks 'Company:'
type "Acme"
asks 'Role'
skip
type "phone screen"
asks 'on site'
press Enter
see 'Kept as acme-1'
type "clear; rehearse journal walk"
asks 'how did it begin'
type "by the back door"
asks 'The welcome'
type "7"
see '7 is not a figure from 1 to 5'
type "4 coffee"
asks 'What that did to you'
type "q"
see 'Go on with: rehearse journal walk acme-1'
type "clear; rehearse journal walk acme-1"
asks 'What that did to you'
kill -9 "$(rehearse_pid)"
see 'Killed'
type "clear; rehearse journal walk"
asks 'What that did to you'
skip
asks 'introduction round'
skip
asks 'Question 1'
type "two numbers of an array that add up to a target"
asks 'What kind of question'
type "1"
asks 'Its topics'
skip
asks 'What did you answer'
type "a map of what was seen"
asks 'How sure were you'
type "4"
asks 'Was anything made up'
type "that it needs no extra memory"
asks 'What stood in the way'
type "out of, hard"
asks 'Question 2'
skip
asks 'faces and voices'
type "4"
asks 'interest you showed'
type "1 I was tired"
asks 'What did you ask them'
type "none"
asks 'Your nerves'
type "2"
asks 'The end'
type "in a week"
see 'two-sum'
asks 'Its number or name'
type "1"
asks 'look now'
see 'look at what it shows'
press Enter
see 'Something was made up'
asks 'Is that it'
type "y"
asks 'What will you do differently'
type "say what I do not know"
asks 'Is that it'
type "n"
asks 'Is that it'
skip
asks 'Is that it'
type "c"
asks 'in your words'
type "a long day"
asks 'do differently'
skip
asks 'Is that it'
press Enter
see 'rehearse journal letter acme-1 thank-you'
type "clear; rehearse journal show acme-1 --json | grep -c '\"decision\": \"'"
see '^3$'
type "clear; rehearse story new 'The lost index'"
asks 'Situation'
type "A table of ours was slow."
asks 'Task'
type "Mine to find out."
asks 'Action'
type "I measured first."
asks 'Result'
type "From 40 s to 2 s."
asks 'Which skills'
type "ownership, technical-depth"
see 'rehearse story practise --story the-lost-index'
type "clear; rehearse story practise --story the-lost-index"
see '2 min from now'
type "We had a table that was slow, and I"
type "measured it first."
press Enter
asks 'What was in it'
type "sta"
asks 'how well was it told'
type "3"
see 'not yet +result'
type "clear; rehearse story"
see '2 of 15 skills'
