# Overwrites the running maximum with the value just computed. [edge]
class Solution:
    def gcdSum(self, nums: List[int]) -> int:
        values = []
        greatest = 0
        for x in nums:
            greatest = max(greatest, x)
            greatest = math.gcd(greatest, x)
            values.append(greatest)
        values.sort()
        return sum(math.gcd(values[i], values[-1 - i]) for i in range(len(values) // 2))
