# integer: a block that only a script runs, helper functions on both sides
def helper(x):
    return x + ONE


class Solution:
    def plusOne(self, x: int, n: int) -> int:
        return self._again(x) if x else later(x)

    @staticmethod
    def _again(x): return helper(x)


ONE = 1
later = lambda x: helper(x)

if __name__ == "__main__":
    import solutions_of_others
    print(Solution().plusOne(int(input()), 0))
