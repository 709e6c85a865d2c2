# Divides with / instead of //, which is inexact above 2^53. [edge]
class Solution:
    def gcdAndLcm(self, nums1: List[int], nums2: List[int]) -> List[int]:
        divisor, multiple = 0, 1
        for x in nums1 + nums2:
            divisor = math.gcd(divisor, x)
            multiple = int(multiple * x / math.gcd(multiple, x)) if multiple and x else 0
        return [divisor, multiple]
