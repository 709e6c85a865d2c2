# Takes half of the numbers from each side of x. [edge]
class Solution:
    def findClosestElements(self, arr: List[int], k: int, x: int) -> List[int]:
        place = bisect_left(arr, x)
        start = min(max(0, place - (k - 1) // 2), len(arr) - k)
        return arr[start : start + k]
