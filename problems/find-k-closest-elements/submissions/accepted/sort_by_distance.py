# Sorts by distance, then the chosen ones by value. O(n log n) time, O(n) space.
class Solution:
    def findClosestElements(self, arr: List[int], k: int, x: int) -> List[int]:
        return sorted(sorted(arr, key=lambda a: abs(a - x))[:k])
