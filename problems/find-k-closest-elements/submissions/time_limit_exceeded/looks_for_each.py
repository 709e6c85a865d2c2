# Looks for the closest number k times. O(n k) time. [large]
class Solution:
    def findClosestElements(self, arr: List[int], k: int, x: int) -> List[int]:
        chosen = []
        for _ in range(k):
            chosen.append(min(arr, key=lambda a: abs(a - x)))
            arr.remove(chosen[-1])
        return sorted(chosen)
