# Sorted; equal numbers begin one branch on each level. O(n * 2^n) time at worst, O(n) space besides the output.
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        result, chosen = [], []

        def search(start, rest):
            if rest == 0:
                result.append(chosen[:])
                return
            previous = 0
            for i in range(start, len(candidates)):
                number = candidates[i]
                if number > rest:
                    break
                if number == previous:
                    continue
                previous = number
                chosen.append(number)
                search(i + 1, rest - number)
                chosen.pop()

        search(0, target)
        return result
