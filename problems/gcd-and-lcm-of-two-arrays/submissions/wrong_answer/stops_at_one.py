# Leaves the loop as soon as the divisor is 1, before the multiple is complete. [sample]
class Solution:
    def gcdAndLcm(self, nums1: List[int], nums2: List[int]) -> List[int]:
        divisor, multiple = 0, 1
        for x in nums1 + nums2:
            divisor = math.gcd(divisor, x)
            multiple = multiple // math.gcd(multiple, x) * x if multiple and x else 0
            if divisor == 1:
                break
        return [divisor, multiple]
