# Remembers the bracket opened last at each depth. O(n) time, O(n) space.
class Solution:
    def isValid(self, s: str) -> bool:
        opened = [""] * len(s)
        depth = 0
        for c in s:
            if c in "([{":
                opened[depth] = c
                depth += 1
                continue
            depth -= 1
            if depth < 0 or opened[depth] + c not in ("()", "[]", "{}"):
                return False
        return depth == 0
