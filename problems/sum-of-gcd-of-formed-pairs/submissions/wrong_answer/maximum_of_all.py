# Takes the maximum of the whole array. [edge]
class Solution:
    def gcdSum(self, nums: List[int]) -> int:
        greatest = max(nums)
        values = sorted(math.gcd(x, greatest) for x in nums)
        return sum(math.gcd(values[i], values[-1 - i]) for i in range(len(values) // 2))
