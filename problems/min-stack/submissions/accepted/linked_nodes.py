# A linked list of (value, minimum, rest), the top in front. O(1) per call, O(n) space.
class MinStack:
    def __init__(self):
        self.head = None

    def push(self, val: int) -> None:
        minimum = val if self.head is None else min(val, self.head[1])
        self.head = (val, minimum, self.head)

    def pop(self) -> None:
        self.head = self.head[2]

    def top(self) -> int:
        return self.head[0]

    def getMin(self) -> int:
        return self.head[1]
