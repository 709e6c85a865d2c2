# Has the method when it is looked for first, and not when it is called.
# expect: RTE
# reason: AttributeError
# case: 1
class Meta(type):
    def __getattribute__(self, name):
        return type.__getattribute__(self, name)


class Solution(metaclass=Meta):
    def __getattribute__(self, name):
        raise AttributeError(name)

    def findGCD(self, nums: List[int]) -> int:
        return 1
