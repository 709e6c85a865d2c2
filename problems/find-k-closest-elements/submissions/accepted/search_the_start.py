# Binary search for the start of the window. O(log n + k) time, O(1) space.
class Solution:
    def findClosestElements(self, arr: List[int], k: int, x: int) -> List[int]:
        start = bisect_left(range(len(arr) - k), True, key=lambda i: x - arr[i] <= arr[i + k] - x)
        return arr[start : start + k]
