# Defines no class at all.
# expect: RTE
# reason: the file defines no class Solution
# case: 1
solution = None
