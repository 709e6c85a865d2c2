# Takes the candidate once more, or goes on to the next one. O(2^(n + t / m)) time, O(n + t / m) space besides the output.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result, chosen = [], []

        def decide(i, rest):
            if rest == 0:
                result.append(chosen[:])
                return
            if i == len(candidates):
                return
            if candidates[i] <= rest:
                chosen.append(candidates[i])
                decide(i, rest - candidates[i])
                chosen.pop()
            decide(i + 1, rest)

        decide(0, target)
        return result
