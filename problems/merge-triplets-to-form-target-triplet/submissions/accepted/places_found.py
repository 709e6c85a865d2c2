# Notes the places at which harmless triplets equal the target. O(n) time, O(1) space.
class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        found = set()
        for triplet in triplets:
            if all(number <= wanted for number, wanted in zip(triplet, target)):
                found.update(place for place in range(3) if triplet[place] == target[place])
        return len(found) == 3
