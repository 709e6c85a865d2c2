# Joins the numbers in every order. O(n! n) time. [large]
class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        return str(max(int("".join(order)) for order in itertools.permutations(map(str, nums))))
