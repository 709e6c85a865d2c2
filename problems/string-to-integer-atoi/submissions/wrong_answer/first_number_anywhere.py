# Looks for a number anywhere in the text. [edge]
class Solution:
    def myAtoi(self, s: str) -> int:
        found = re.search(r"[+-]?\d+", s)
        return max(-(2**31), min(2**31 - 1, int(found.group()))) if found else 0
