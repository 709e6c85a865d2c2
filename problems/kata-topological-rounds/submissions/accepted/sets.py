# Looks for the ready ones among all that are left, round by round. O(n * (n + m)) time, O(n + m) space.
class Solution:
    def rounds(self, n: int, before: List[List[int]]) -> int:
        left = set(range(n))
        count = 0
        while left:
            blocked = {b for a, b in before if a in left and b in left}
            if len(blocked) == len(left):
                return -1
            left = blocked
            count += 1
        return count
