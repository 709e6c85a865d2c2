# Weighted prefix sums in a hash map. O(n) time, O(n) space.
class Solution:
    def fixedRatio(self, s: str, num1: int, num2: int) -> int:
        seen = defaultdict(int)
        seen[0] = 1
        total = count = 0
        for c in s:
            total += num2 if c == "0" else -num1
            count += seen[total]
            seen[total] += 1
        return count
