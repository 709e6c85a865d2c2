# Heap of the k closest so far, the farthest on top. O(n log k) time, O(k) space.
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        closest = []
        for x, y in points:
            entry = (-x * x - y * y, x, y)
            if len(closest) < k:
                heapq.heappush(closest, entry)
            elif entry > closest[0]:
                heapq.heapreplace(closest, entry)
        return [[x, y] for _, x, y in closest]
