# Every sequence of moves. O(m! / 2^n) time. [edge]
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        def play(left, operation):
            best = 0
            for i in range(len(left)):
                for j in range(i):
                    rest = left[:j] + left[j + 1:i] + left[i + 1:]
                    best = max(best, operation * gcd(left[i], left[j]) + play(rest, operation + 1))
            return best

        return play(nums, 1)
