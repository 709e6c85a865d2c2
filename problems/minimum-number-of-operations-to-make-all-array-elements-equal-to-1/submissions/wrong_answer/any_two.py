# Takes any coprime elements for neighbours. [edge]
class Solution:
    def minOperations(self, nums: List[int]) -> int:
        n = len(nums)
        if 1 in nums:
            return n - nums.count(1)
        if any(gcd(x, y) == 1 for x, y in combinations(nums, 2)):
            return n
        row = nums
        for made in range(1, n):
            row = [gcd(x, y) for x, y in pairwise(row)]
            if 1 in row:
                return made + n - 1
        return -1
