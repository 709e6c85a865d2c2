# Goes through the entries of the key from the front. O(n) per call of get. [large]
class TimeMap:
    def __init__(self):
        self.entries = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.entries[key].append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        found = ""
        for time, value in self.entries[key]:
            if time > timestamp:
                break
            found = value
        return found
