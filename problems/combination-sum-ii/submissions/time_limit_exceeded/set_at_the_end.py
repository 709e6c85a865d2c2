# Lists every selection of elements, and removes duplicates by a set. Exponential time. [large]
class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        found = set()

        def search(start, chosen, rest):
            if rest == 0:
                found.add(chosen)
                return
            for i in range(start, len(candidates)):
                if candidates[i] > rest:
                    break
                search(i + 1, chosen + (candidates[i],), rest - candidates[i])

        search(0, (), target)
        return [list(combination) for combination in found]
