# Asks for the list of a key that was never stored. [edge]
class TimeMap:
    def __init__(self):
        self.entries = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.entries.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        entries = self.entries[key]
        place = bisect_right(entries, timestamp, key=lambda entry: entry[0])
        return entries[place - 1][1] if place else ""
