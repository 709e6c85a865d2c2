# Replaces the function of the API: it fools itself.
# expect: WA
# reason: got 1
# case: 1
# problem: first-bad-version
isBadVersion = lambda version: True


class Solution:
    def firstBadVersion(self, n: int) -> int:
        return next(version for version in range(1, n + 1) if isBadVersion(version))
