# From both sides, with all stars in favor. O(n) time, O(1) space.
class Solution:
    def checkValidString(self, s: str) -> bool:
        def never_negative(text, closing):
            depth = 0
            for c in text:
                depth += -1 if c == closing else 1
                if depth < 0:
                    return False
            return True

        return never_negative(s, ")") and never_negative(reversed(s), "(")
