# Takes slices without the modulo, which do not move anything where k is larger than the length. [edge]
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        nums[:] = nums[-k:] + nums[:-k]
