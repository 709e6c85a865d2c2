# Removes zeros from the list that it walks over, and so passes by the second of two neighbours. [edge]
class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        for i, x in enumerate(nums):
            if x == 0:
                nums.pop(i)
                nums.append(0)
