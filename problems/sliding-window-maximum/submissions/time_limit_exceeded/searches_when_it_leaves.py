# Searches anew only when the maximum leaves, as it does all the time if values fall. O(n * k) time. [large]
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        largest = max(nums[:k])
        maxima = [largest]
        for i in range(k, len(nums)):
            if nums[i - k] == largest:
                largest = max(nums[i - k + 1 : i + 1])
            else:
                largest = max(largest, nums[i])
            maxima.append(largest)
        return maxima
