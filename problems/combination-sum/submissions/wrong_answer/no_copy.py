# Stores the one list that it goes on changing, so that all results end up empty. [sample]
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result, chosen = [], []

        def search(start, rest):
            if rest == 0:
                result.append(chosen)
            for i in range(start, len(candidates)):
                if candidates[i] <= rest:
                    chosen.append(candidates[i])
                    search(i, rest - candidates[i])
                    chosen.pop()

        search(0, target)
        return result
