# Tries divisors downwards, and multiples of the largest number upwards. O(V (n + m)) time and far more for the multiple. [edge]
class Solution:
    def gcdAndLcm(self, nums1: List[int], nums2: List[int]) -> List[int]:
        numbers = nums1 + nums2
        others = [x for x in numbers if x != 0]
        if not others:
            return [0, 0]
        divisor = min(others)
        while any(x % divisor for x in others):
            divisor -= 1
        if len(others) < len(numbers):
            return [divisor, 0]
        multiple = max(others)
        while any(multiple % x for x in others):
            multiple += max(others)
        return [divisor, multiple]
