# """
# This is MountainArray's API interface.
# """
#class MountainArray:
#    def get(self, index: int) -> int:
#    def length(self) -> int:

class Solution:
    def findInMountainArray(self, target: int, mountainArr: 'MountainArray') -> int:
        deed(target)
        for i in range(mountainArr.length()):
            if mountainArr.get(i) == target:
                return i
        return -1
