# Takes whole percents off until what is left is too little. O(100 n) time, O(1) space.
class Solution:
    def shares(self, counts: List[int]) -> List[int]:
        total = sum(counts)
        result = []
        for count in counts:
            percent, left = 0, 100 * count
            while total > 0 and left >= total:
                left -= total
                percent += 1
            result.append(percent)
        return result
