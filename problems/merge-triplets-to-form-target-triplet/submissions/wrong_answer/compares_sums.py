# Takes a triplet for harmless if its sum is not greater than that of the target. [edge]
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        usable = [t for t in triplets if sum(t) <= sum(target)]
        return all(any(t[place] == target[place] for t in usable) for place in range(3))
