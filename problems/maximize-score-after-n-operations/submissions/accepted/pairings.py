# For each set of numbers, the sorted gcds of its pairings, each once. O(m! / (2^n n!) n log n) time at most.
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        @cache
        def pairings(left):
            if not left:
                return {()}
            found = set()
            for i in range(1, len(left)):
                common = gcd(left[0], left[i])
                for others in pairings(left[1:i] + left[i + 1:]):
                    found.add(tuple(sorted(others + (common,))))
            return found

        return max(sum(i * common for i, common in enumerate(chosen, 1)) for chosen in pairings(tuple(sorted(nums))))
