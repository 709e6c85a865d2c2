# Asks that the number at a place and the sorted one share a factor themselves. [edge]
class Solution:
    def gcdSort(self, nums: List[int]) -> bool:
        return all(gcd(x, y) > 1 for x, y in zip(nums, sorted(nums)))
