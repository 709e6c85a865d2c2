# Merges the best triplet with one other at most. [edge]
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        harmless = [t for t in triplets if all(a <= b for a, b in zip(t, target))]
        best = max(harmless, key=lambda t: sum(a == b for a, b in zip(t, target)), default=[0, 0, 0])
        return any([max(a, b) for a, b in zip(best, t)] == target for t in harmless)
