# Asks while the module is loaded.
# expect: RTE
# reason: isBadVersion was called while no call of the solution was running, before the first case
# case: 1
# problem: first-bad-version
isBadVersion(1)


class Solution:
    def firstBadVersion(self, n: int) -> int:
        return 1
