# Removes all pairs of one kind before the next kind, so only some nestings become empty. [edge]
class Solution:
    def isValid(self, s: str) -> bool:
        for pair in ("()", "[]", "{}"):
            while pair in s:
                s = s.replace(pair, "")
        return not s
