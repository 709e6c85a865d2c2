# List of entries for each key, searched with steps of halved length. O(log n) per call of get, O(n) space.
class TimeMap:
    def __init__(self):
        self.entries = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.entries.setdefault(key, [(0, "")]).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        entries = self.entries.get(key, [(0, "")])
        place, step = 0, 1 << len(entries).bit_length()
        while step:
            if place + step < len(entries) and entries[place + step][0] <= timestamp:
                place += step
            step //= 2
        return entries[place][1]
