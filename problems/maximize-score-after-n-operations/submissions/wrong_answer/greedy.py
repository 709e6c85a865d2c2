# Takes the largest gcd for the last operation, and so on. [edge]
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        left, score = list(nums), 0
        for operation in range(len(nums) // 2, 0, -1):
            x, y = max(combinations(left, 2), key=lambda pair: gcd(*pair))
            left.remove(x)
            left.remove(y)
            score += operation * gcd(x, y)
        return score
