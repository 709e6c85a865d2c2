# Compares combinations by the numbers in them, not by how often each is used. [edge]
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        found = {}

        def search(start, chosen, rest):
            if rest == 0:
                found.setdefault(frozenset(chosen), chosen)
            for i in range(start, len(candidates)):
                if candidates[i] > rest:
                    break
                if i == start or candidates[i] != candidates[i - 1]:
                    search(i + 1, chosen + [candidates[i]], rest - candidates[i])

        search(0, [], target)
        return list(found.values())
