# Takes the value of the longest run of equal neighbours. [edge]
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        runs = [(len(list(run)), value) for value, run in itertools.groupby(nums)]
        longest = max(length for length, _ in runs)
        return next(value for length, value in runs if length == longest)
