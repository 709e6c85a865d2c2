# Asks with a number that says something else each time it is asked: what is sent is what counts.
# expect: RTE
# reason: isBadVersion(-1) is not allowed
# case: 1
# problem: first-bad-version
class Liar:
    def __index__(self):
        return -1


class Solution:
    def firstBadVersion(self, n: int) -> int:
        return isBadVersion(Liar())
