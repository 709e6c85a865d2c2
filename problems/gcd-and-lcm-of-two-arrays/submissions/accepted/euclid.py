# Folds every number into both results with Euclid's algorithm. O(n + m + log V) time, O(1) space.
class Solution:
    def gcdAndLcm(self, nums1: List[int], nums2: List[int]) -> List[int]:
        divisor, multiple = 0, 1
        for nums in (nums1, nums2):
            for x in nums:
                divisor = self.greatest_common_divisor(divisor, x)
                if multiple == 0 or x == 0:
                    multiple = 0
                else:
                    multiple = multiple // self.greatest_common_divisor(multiple, x) * x
        return [divisor, multiple]

    def greatest_common_divisor(self, a: int, b: int) -> int:
        while b:
            a, b = b, a % b
        return a
