# Looks for the partner of every bracket by scanning towards it and counting the depth. O(n^2) time. [large]
class Solution:
    def isValid(self, s: str) -> bool:
        for i, c in enumerate(s):
            if c in "([{":
                partner = self.scan(s, range(i, len(s)))
                pair = c + partner
            else:
                partner = self.scan(s, range(i, -1, -1))
                pair = partner + c
            if pair not in ("()", "[]", "{}"):
                return False
        return True

    def scan(self, s: str, positions: Iterable[int]) -> str:
        depth = 0
        for i in positions:
            depth += 1 if s[i] in "([{" else -1
            if depth == 0:
                return s[i]
        return ""
