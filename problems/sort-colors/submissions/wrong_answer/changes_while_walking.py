# Takes elements out and puts them in again while it walks over the list. [edge]
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        for x in nums:
            if x == 0:
                nums.remove(x)
                nums.insert(0, x)
            elif x == 2:
                nums.remove(x)
                nums.append(x)
