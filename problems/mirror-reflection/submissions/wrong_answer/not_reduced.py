# Takes the parities of p and q as they are. [edge]
class Solution:
    def mirrorReflection(self, p: int, q: int) -> int:
        if p % 2 == 0:
            return 2
        return 1 if q % 2 else 0
