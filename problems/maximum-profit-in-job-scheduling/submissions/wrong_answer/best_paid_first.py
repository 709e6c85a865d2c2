# Takes the best paid jobs first. [sample]
class Solution:
    def jobScheduling(self, startTime: List[int], endTime: List[int], profit: List[int]) -> int:
        taken = []
        for gain, start, end in sorted(zip(profit, startTime, endTime), reverse=True):
            if all(end <= a or b <= start for a, b, _ in taken):
                taken.append((start, end, gain))
        return sum(gain for _, _, gain in taken)
