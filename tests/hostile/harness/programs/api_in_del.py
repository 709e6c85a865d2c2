# Asks while the object of the solution is collected, after the answer was taken and before it is sent: it still counts.
# expect: WA
# reason: 65 calls of isBadVersion; at most 64 are allowed
# case: 1
# problem: first-bad-version
class Solution:
    def firstBadVersion(self, n: int) -> int:
        return 1

    def __del__(self):
        while True:
            isBadVersion(1)
