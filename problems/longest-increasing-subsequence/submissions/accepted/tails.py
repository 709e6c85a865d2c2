# The smallest last number of each length, by binary search. O(n log n) time, O(n) space.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for x in nums:
            place = bisect_left(tails, x)
            if place == len(tails):
                tails.append(x)
            else:
                tails[place] = x
        return len(tails)
