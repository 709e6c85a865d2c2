# Products from the left and from the right, begun anew after a zero. O(n) time, O(n) space.
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        def products(factors):
            return itertools.accumulate(factors, lambda product, x: (product or 1) * x)

        return max(max(products(nums)), max(products(reversed(nums))))
