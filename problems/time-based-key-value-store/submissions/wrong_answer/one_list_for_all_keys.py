# Searches in one list of all keys, and gives up if the last entry before is of another key. [edge]
class TimeMap:
    def __init__(self):
        self.times = []
        self.entries = []

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times.append(timestamp)
        self.entries.append((key, value))

    def get(self, key: str, timestamp: int) -> str:
        later = bisect_right(self.times, timestamp)
        if later and self.entries[later - 1][0] == key:
            return self.entries[later - 1][1]
        return ""
