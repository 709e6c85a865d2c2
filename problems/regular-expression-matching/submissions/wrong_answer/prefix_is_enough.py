# Stops with true when the pattern is used up, whatever is left of the text. [edge]
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        return re.match(p, s) is not None
