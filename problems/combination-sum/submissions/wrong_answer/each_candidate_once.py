# Goes on to the next candidate after taking one, so that none is used twice. [sample]
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []

        def search(start, chosen, rest):
            if rest == 0:
                result.append(chosen)
            for i in range(start, len(candidates)):
                if candidates[i] <= rest:
                    search(i + 1, chosen + [candidates[i]], rest - candidates[i])

        search(0, [], target)
        return result
