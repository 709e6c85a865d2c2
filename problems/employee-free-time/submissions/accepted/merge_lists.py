# Merges the employees' lists with a heap. O(n log k) time, O(k) space.
class Solution:
    def employeeFreeTime(self, schedule: '[[Interval]]') -> '[Interval]':
        heads = [(employee[0].start, i, 0) for i, employee in enumerate(schedule)]
        heapq.heapify(heads)
        gaps = []
        latest = heads[0][0]
        while heads:
            start, i, place = heapq.heappop(heads)
            if start > latest:
                gaps.append(Interval(latest, start))
            latest = max(latest, schedule[i][place].end)
            if place + 1 < len(schedule[i]):
                heapq.heappush(heads, (schedule[i][place + 1].start, i, place + 1))
        return gaps
