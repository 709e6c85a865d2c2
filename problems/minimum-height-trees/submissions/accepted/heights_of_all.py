# Height of every root: distances from both ends of a longest path. O(n) time and space.
class Solution:
    def findMinHeightTrees(self, n: int, edges: List[List[int]]) -> List[int]:
        neighbours = [[] for _ in range(n)]
        for a, b in edges:
            neighbours[a].append(b)
            neighbours[b].append(a)

        def distances(start):
            distance = [-1] * n
            distance[start] = 0
            reached = [start]
            for node in reached:
                for other in neighbours[node]:
                    if distance[other] < 0:
                        distance[other] = distance[node] + 1
                        reached.append(other)
            return distance, reached[-1]

        _, one_end = distances(0)
        from_one, other_end = distances(one_end)
        from_other, _ = distances(other_end)
        height = [max(pair) for pair in zip(from_one, from_other)]
        least = min(height)
        return [node for node in reversed(range(n)) if height[node] == least]
