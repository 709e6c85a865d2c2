# Starts and ends as events in order, starts first; a group lasts while any interval is open. O(n log n) time, O(n) space.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        events = [2 * start for start, _ in intervals] + [2 * end + 1 for _, end in intervals]
        events.sort()
        merged = []
        open_intervals = 0
        for event in events:
            if event % 2 == 0:
                if open_intervals == 0:
                    begin = event // 2
                open_intervals += 1
            else:
                open_intervals -= 1
                if open_intervals == 0:
                    merged.append([begin, event // 2])
        return merged
