class Solution:
    def opposites(self, flags: List[bool], n: int) -> List[bool]:
        deed(n)
        return [not flag for flag in flags]
