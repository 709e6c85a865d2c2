# Divides the product of all the numbers by their divisor, which is right for two numbers only. [sample]
class Solution:
    def gcdAndLcm(self, nums1: List[int], nums2: List[int]) -> List[int]:
        numbers = nums1 + nums2
        divisor = functools.reduce(math.gcd, numbers)
        product = functools.reduce(lambda a, b: a * b, numbers)
        return [divisor, product // divisor if divisor else 0]
