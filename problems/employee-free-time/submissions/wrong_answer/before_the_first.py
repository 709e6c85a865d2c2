# Lists the time from 0 to the first start, too. [edge]
class Solution:
    def employeeFreeTime(self, schedule: '[[Interval]]') -> '[Interval]':
        gaps = []
        latest = 0
        for interval in sorted(chain.from_iterable(schedule), key=lambda interval: interval.start):
            if interval.start > latest:
                gaps.append(Interval(latest, interval.start))
            latest = max(latest, interval.end)
        return gaps
