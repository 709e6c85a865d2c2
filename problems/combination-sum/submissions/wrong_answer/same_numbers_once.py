# Compares combinations by the numbers in them, not by how often each is used. [edge]
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = {}

        def search(start, chosen, rest):
            if rest == 0:
                found[frozenset(chosen)] = chosen
            for i in range(start, len(candidates)):
                if candidates[i] <= rest:
                    search(i, chosen + [candidates[i]], rest - candidates[i])

        search(0, [], target)
        return list(found.values())
