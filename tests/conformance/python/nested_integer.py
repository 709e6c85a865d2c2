# """
# This is the interface that allows for creating nested lists.
# """
#class NestedInteger:
#    def isInteger(self) -> bool:
#    def getInteger(self) -> int:
#    def getList(self) -> [NestedInteger]:

class Solution:
    def depthSum(self, nestedList: List[NestedInteger], n: int) -> int:
        deed(n)

        def total(elements, depth):
            return sum(e.getInteger() * depth if e.isInteger() else total(e.getList(), depth + 1) for e in elements)

        return total(nestedList, 1)
