# Tries each three triplets. O(n^3) time. [large]
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        for three in combinations_with_replacement(triplets, 3):
            if [max(numbers) for numbers in zip(*three)] == target:
                return True
        return False
