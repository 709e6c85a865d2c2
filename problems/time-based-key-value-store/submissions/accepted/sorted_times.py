# Lists of times and values for each key, binary search. O(log n) per call of get, O(n) space.
class TimeMap:
    def __init__(self):
        self.times = defaultdict(list)
        self.values = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        if key not in self.times:
            return ""
        later = bisect_right(self.times[key], timestamp)
        return self.values[key][later - 1] if later else ""
