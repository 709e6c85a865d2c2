# Takes the smallest and the largest value from two heaps. O(n log n + n log V) time, O(n) space.
class Solution:
    def gcdSum(self, nums: List[int]) -> int:
        low, high = [], []
        greatest = 0
        for x in nums:
            greatest = max(greatest, x)
            value = math.gcd(x, greatest)
            low.append(value)
            high.append(-value)
        heapify(low)
        heapify(high)
        return sum(math.gcd(heappop(low), heappop(high)) for _ in range(len(nums) // 2))
