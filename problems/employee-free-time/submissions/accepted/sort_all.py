# Sorts all intervals by start and keeps the latest end. O(n log n) time, O(n) space.
class Solution:
    def employeeFreeTime(self, schedule: '[[Interval]]') -> '[Interval]':
        work = sorted(chain.from_iterable(schedule), key=lambda interval: interval.start)
        gaps = []
        latest = work[0].end
        for interval in work:
            if interval.start > latest:
                gaps.append(Interval(latest, interval.start))
            latest = max(latest, interval.end)
        return gaps
