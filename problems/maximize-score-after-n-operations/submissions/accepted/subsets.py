# Dynamic programming over subsets of used numbers. O(2^m m^2) time, O(2^m) space.
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        pairs = [(1 << i | 1 << j, gcd(nums[i], nums[j])) for i in range(len(nums)) for j in range(i)]
        best = {0: 0}
        for operation in range(1, len(nums) // 2 + 1):
            following = {}
            for used, score in best.items():
                for both, common in pairs:
                    if not used & both:
                        total = score + operation * common
                        if total > following.get(used | both, 0):
                            following[used | both] = total
            best = following
        return max(best.values())
