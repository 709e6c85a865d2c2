# Demands that the texts take turns, letter by letter, as long as both have some. [edge]
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        def turns(a, b):
            return "".join(x + y for x, y in zip_longest(a, b, fillvalue=""))

        return s3 in (turns(s1, s2), turns(s2, s1))
