# Records the list itself and not a copy of it. [sample]
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result = []

        def fill(place):
            if place == len(nums):
                result.append(nums)
                return
            for i in range(place, len(nums)):
                nums[place], nums[i] = nums[i], nums[place]
                fill(place + 1)
                nums[place], nums[i] = nums[i], nums[place]

        fill(0)
        return result
