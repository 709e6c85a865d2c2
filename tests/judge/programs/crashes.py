class Solution:
    def endless(self, x):
        return self.endless(x + 1) + 1

    def act(self, deed: str, nums: List[int]) -> int:
        if deed == "right":
            return 42
        if deed == "index":
            return nums[len(nums)]  # line 9
        if deed == "pop":
            return [].pop()  # line 11
        if deed == "key":
            return {}["nothing"]  # line 13
        if deed == "none":
            return None.val  # line 15
        if deed == "attribute":
            return nums.size  # line 17
        if deed == "name":
            return number  # line 19
        if deed == "unset":
            if not nums:
                unset = 1
            return unset  # line 23
        if deed == "type":
            return nums + 1  # line 25
        if deed == "divide":
            return 7 // (len(nums) - 5)  # line 27
        if deed == "recurse":
            return self.endless(0)
        if deed == "value":
            return int("seven")  # line 31
        if deed == "assert":
            assert len(nums) == 6  # line 33
        if deed == "iterate":
            seen = {1: 2}
            for key in seen:  # line 36
                seen[key + 1] = 3
        if deed == "shift":
            return 1 << (len(nums) - 9)  # line 39
        if deed == "throw":
            raise RuntimeError("no such deed")  # line 41
        if deed == "exit":
            raise SystemExit(0)
        return 0
