# Sorts by end, so that a long interval comes too late to fill a gap. [edge]
class Solution:
    def employeeFreeTime(self, schedule: '[[Interval]]') -> '[Interval]':
        work = sorted(chain.from_iterable(schedule), key=lambda interval: interval.end)
        gaps = []
        for before, after in pairwise(work):
            if after.start > before.end:
                gaps.append(Interval(before.end, after.start))
        return gaps
