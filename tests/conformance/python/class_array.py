class NumArray:
    def __init__(self, nums: List[int], n: int):
        deed(n)
        self.nums = nums

    def update(self, index: int, val: int, n: int) -> None:
        deed(n)
        self.nums[index] = val

    def sumRange(self, left: int, right: int, n: int) -> int:
        deed(n)
        return sum(self.nums[left:right + 1])
