# Takes the divisor of the value so far and the element. [edge]
class Solution:
    def gcdSum(self, nums: List[int]) -> int:
        values = []
        for x in nums:
            values.append(x if not values or x >= values[-1] else math.gcd(values[-1], x))
        values.sort()
        return sum(math.gcd(values[i], values[-1 - i]) for i in range(len(values) // 2))
