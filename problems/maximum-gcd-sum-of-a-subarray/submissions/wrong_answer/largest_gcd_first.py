# Finds the largest gcd first, and the largest sum for that one alone. [edge]
class Solution:
    def maxGcdSum(self, nums: List[int], k: int) -> int:
        sums = [0]
        runs, best = {}, (0, 0)
        for end, number in enumerate(nums, 1):
            sums.append(sums[-1] + number)
            following = {}
            for common, start in runs.items():
                following.setdefault(gcd(common, number), start)
            following.setdefault(number, end - 1)
            runs = following
            for common, start in runs.items():
                if end - start >= k:
                    best = max(best, (common, sums[end] - sums[start]))
        return best[0] * best[1]
