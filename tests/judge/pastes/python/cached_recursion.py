# integer_lists_in: recursion as deep as a list is long, through a cache, on an inner function
class Solution:
    def sums(self, lists: List[List[int]], n: int) -> List[int]:
        @cache
        def depth(k: int) -> int:
            return 0 if k == 0 else depth(k - 1) + 1

        assert depth(20000) == 20000
        deeper = lambda k: 0 if k == 0 else 1 + deeper(k - 1)
        assert deeper(100000) == 100000
        return [*map(sum, lists)]
