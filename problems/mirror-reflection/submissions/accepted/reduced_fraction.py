# Reduces the fraction q / p and looks at the parities. O(log p) time, O(1) space.
class Solution:
    def mirrorReflection(self, p: int, q: int) -> int:
        g = gcd(p, q)
        across, up = p // g, q // g
        if across % 2 == 0:
            return 2
        return 1 if up % 2 else 0
