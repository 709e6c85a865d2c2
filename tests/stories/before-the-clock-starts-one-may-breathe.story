# Nerves and breathing before the clock, parts and contract in the session, and the solution in words before the review.
offers=kept
open 80 24
type "rehearse interview --problem two-sum --lang python"
asks 'Enter starts:'
see 'how nervous you are'
type "b"
see 'Breathe in [1-4]'
see '1:5[0-9] left, q ends it'
resize 30 8
see 'left, q ends it'
resize 80 24
press q
asks 'Enter starts:'
type "7"
see 'A number from 1 to 5'
type "4"
asks 'Noted\. Enter starts:'
press Enter
see 'Understand'

press b
type "remember what was seen"
see 'On your list'
press b
type "look up the rest"
press Tab
see 'To do +1  remember what was seen'
press b
type "1"
see 'Done: remember what was seen'
gone 'To do +1'
see 'To do +2  look up the rest'

# Coding without a word: one nudge, no block.
press p p
see '▸ Code'
see 'Say your approach and what it costs'
press o
type "a map from value to position"
press p
see 'k states what your function promises'
press k
see 'It takes'
type "takes numbers and a target, gives two positions"
see 'At the bounds'
type "two elements, negative numbers, duplicates"
see 'arguments changed\? y or n'
press n
see 'Your contract is on record'
save two-sum accepted py
see '✓.*sample ([0-9]+) of \1'
press p
see 'follow-up question: u'
press u
see 'Your answer:'
type "sort it and use two pointers"
see 'On record'
press f && press y

asks 'Enter goes on:'
see 'explain your solution'
type "x"
see 'In your words: Two Sum'
type "It keeps what it saw in a map."
type "One pass, O(n)."
press Enter
see 'what a good answer says'
see 'you +sort it and use two pointers'
asks 'Which did you say'
type "1"
asks 'Enter goes on:'
press Enter
see 'What went well'
asks 'keep it|own:'
type "q"
see 'Go on with: rehearse postmortem'
type "clear; rehearse contract"
see '✓ input +leaves its input as it came - every call left its arguments'
see '✓ bounds +two elements' && see 'time .* it grows like O\(n\)'
type "clear; rehearse explain 'and a second thought'"
see 'on record, for the review'
