# Notes the front at the first push, and forgets to note the next one after a pop. [edge]
class MyQueue:
    def __init__(self):
        self.incoming = []
        self.outgoing = []
        self.front = None

    def push(self, x: int) -> None:
        if not self.incoming and not self.outgoing:
            self.front = x
        self.incoming.append(x)

    def pop(self) -> int:
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        return self.outgoing.pop()

    def peek(self) -> int:
        return self.front

    def empty(self) -> bool:
        return not self.incoming and not self.outgoing
