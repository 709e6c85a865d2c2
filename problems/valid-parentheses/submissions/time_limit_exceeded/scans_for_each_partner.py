# Scans forward from every opening bracket to its partner, counting the depth. O(n^2) time. [large]
class Solution:
    def isValid(self, s: str) -> bool:
        opened = 0
        for i in range(len(s)):
            if s[i] not in "([{":
                continue
            opened += 1
            partner = self.partner(s, i)
            if partner is None or s[i] + s[partner] not in ("()", "[]", "{}"):
                return False
        return 2 * opened == len(s)

    def partner(self, s: str, start: int) -> Optional[int]:
        depth = 0
        for i in range(start, len(s)):
            depth += 1 if s[i] in "([{" else -1
            if depth == 0:
                return i
        return None
