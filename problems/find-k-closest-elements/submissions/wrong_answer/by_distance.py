# Returns the numbers by distance. [edge]
class Solution:
    def findClosestElements(self, arr: List[int], k: int, x: int) -> List[int]:
        return sorted(arr, key=lambda a: abs(a - x))[:k]
