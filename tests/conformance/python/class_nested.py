class NestedIterator:
    def __init__(self, nestedList: [NestedInteger], n: int):
        deed(n)
        self.rest = nestedList[::-1]

    def next(self, n: int) -> int:
        deed(n)
        self.hasNext(0)
        return self.rest.pop().getInteger()

    def hasNext(self, n: int) -> bool:
        deed(n)
        while self.rest and not self.rest[-1].isInteger():
            self.rest += self.rest.pop().getList()[::-1]
        return bool(self.rest)
