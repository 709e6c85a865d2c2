# Ends the loop at the first candidate that is too large, although the list is not sorted. [edge]
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []

        def search(start, chosen, rest):
            if rest == 0:
                result.append(chosen)
            for i in range(start, len(candidates)):
                if candidates[i] > rest:
                    break
                search(i, chosen + [candidates[i]], rest - candidates[i])

        search(0, [], target)
        return result
