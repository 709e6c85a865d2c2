# Knows a circle only by its leading back to the start, and else counts up to n. [edge]
class Solution:
    def chainLength(self, n: int, next: List[int]) -> int:
        place = count = 0
        while place != -1 and count < n:
            count += 1
            place = next[place]
            if place == 0:
                return -1
        return count
