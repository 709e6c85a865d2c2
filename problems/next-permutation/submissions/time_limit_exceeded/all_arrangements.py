# Goes through all arrangements from the smallest on. O(n!) time. [large]
class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        start = sorted(nums)
        given = tuple(nums)
        best = None
        for arrangement in itertools.permutations(start):
            if arrangement > given and (best is None or arrangement < best):
                best = arrangement
        nums[:] = best or start
