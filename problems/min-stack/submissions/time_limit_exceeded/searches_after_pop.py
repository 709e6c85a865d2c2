# One variable for the minimum; looks at all elements whenever the minimum is popped. O(n) per call of pop. [large]
class MinStack:
    def __init__(self):
        self.elements = []
        self.minimum = inf

    def push(self, val: int) -> None:
        self.elements.append(val)
        self.minimum = min(self.minimum, val)

    def pop(self) -> None:
        if self.elements.pop() == self.minimum:
            self.minimum = min(self.elements, default=inf)

    def top(self) -> int:
        return self.elements[-1]

    def getMin(self) -> int:
        return self.minimum
