# An exception whose text would clear the reader's screen.
# expect: RTE
# reason: ValueError: 
# reason: cleared
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        raise ValueError("\x1b[2J\x1b]0;title\x07\x9b2J\u202ecleared")
