# Finds the value of the exact time, or else the one that was stored last. [edge]
class TimeMap:
    def __init__(self):
        self.values = {}
        self.latest = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.values[key, timestamp] = value
        self.latest[key] = (timestamp, value)

    def get(self, key: str, timestamp: int) -> str:
        if (key, timestamp) in self.values:
            return self.values[key, timestamp]
        time, value = self.latest.get(key, (0, ""))
        return value if time <= timestamp else ""
