# Skips a number that equals its neighbour, but equal numbers need not be neighbours. [edge]
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []

        def search(start, chosen, rest):
            if rest == 0:
                result.append(chosen)
                return
            for i in range(start, len(candidates)):
                if i > start and candidates[i] == candidates[i - 1] or candidates[i] > rest:
                    continue
                search(i + 1, chosen + [candidates[i]], rest - candidates[i])

        search(0, [], target)
        return result
