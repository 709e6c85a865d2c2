# Counts up to n. O(n) time, O(1) space.
class Solution:
    def chainLength(self, n: int, next: List[int]) -> int:
        place = count = 0
        while place != -1:
            count += 1
            if count > n:
                return -1
            place = next[place]
        return count
