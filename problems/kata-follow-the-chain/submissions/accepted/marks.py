# Marks the places it met. O(n) time, O(n) space.
class Solution:
    def chainLength(self, n: int, next: List[int]) -> int:
        met = set()
        place = 0
        while place != -1 and place not in met:
            met.add(place)
            place = next[place]
        return len(met) if place == -1 else -1
