# Keeps the end sorted while it grows, and looks the next larger number up in it. O(n^2) time, O(n) space.
class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        end = []
        for i in reversed(range(len(nums))):
            place = bisect.bisect_right(end, nums[i])
            end.insert(place, nums[i])
            if place + 1 < len(end):
                larger = end.pop(place + 1)
                nums[i:] = [larger] + end
                return
        nums[:] = end
