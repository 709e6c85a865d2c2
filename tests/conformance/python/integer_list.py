class Solution:
    def evens(self, nums: List[int], n: int) -> List[int]:
        deed(n)
        return [x for x in nums if x % 2 == 0]
