# A second stack with those elements that were minima when they came. O(1) per call, O(n) space.
class MinStack:
    def __init__(self):
        self.elements = []
        self.minima = []

    def push(self, val: int) -> None:
        self.elements.append(val)
        if not self.minima or val <= self.minima[-1]:
            self.minima.append(val)

    def pop(self) -> None:
        if self.elements.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self) -> int:
        return self.elements[-1]

    def getMin(self) -> int:
        return self.minima[-1]
