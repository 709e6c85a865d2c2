# Takes the largest amount whose neighbours are free, over and over. [edge]
class Solution:
    def rob(self, nums: List[int]) -> int:
        taken = set()
        for i in sorted(range(len(nums)), key=lambda i: -nums[i]):
            if i - 1 not in taken and i + 1 not in taken:
                taken.add(i)
        return sum(nums[i] for i in taken)
