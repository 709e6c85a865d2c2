# Lets equal numbers follow each other. [edge]
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for x in nums:
            place = bisect_right(tails, x)
            if place == len(tails):
                tails.append(x)
            else:
                tails[place] = x
        return len(tails)
