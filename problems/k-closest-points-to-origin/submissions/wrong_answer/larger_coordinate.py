# Compares the larger coordinate only. [edge]
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        return sorted(points, key=lambda point: max(abs(point[0]), abs(point[1])))[:k]
