# The set of possible numbers of open brackets. O(n^2) time, O(n) space.
class Solution:
    def checkValidString(self, s: str) -> bool:
        steps = {"(": (1,), ")": (-1,), "*": (-1, 0, 1)}
        depths = {0}
        for c in s:
            depths = {depth + step for depth in depths for step in steps[c] if depth + step >= 0}
        return 0 in depths
