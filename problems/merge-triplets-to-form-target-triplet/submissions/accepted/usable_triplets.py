# Passes over triplets that are too large somewhere, and merges the others. O(n) time, O(1) space.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        x, y, z = target
        merged = [0, 0, 0]
        for a, b, c in triplets:
            if a <= x and b <= y and c <= z:
                merged = [max(merged[0], a), max(merged[1], b), max(merged[2], c)]
        return merged == target
