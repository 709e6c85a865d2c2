# Looks for the closest point that is left, k times. O(n k) time. [large]
class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        answer = []
        for _ in range(k):
            closest = min(points, key=lambda point: point[0] ** 2 + point[1] ** 2)
            points.remove(closest)
            answer.append(closest)
        return answer
