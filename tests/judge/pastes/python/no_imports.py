# integer_lists: names of the prelude in both forms, as functions and of their modules
class Solution:
    def prefixes(self, nums: List[int], n: int) -> List[List[int]]:
        queue = deque(nums)
        heap = []
        kept = []
        for i in range(len(nums)):
            kept.append(queue.popleft())
            heappush(heap, (i, kept[:]))
        assert heapq.nsmallest(1, [3, 2]) == nsmallest(1, [3, 2])
        assert bisect_left([1, 3], 2) == bisect.bisect_left([1, 3], 2) == bisect.bisect([1, 3], 2)
        assert math.gcd(12, 18) == gcd(12, 18) and inf == math.inf == float("inf")
        assert Counter("aab")["a"] == collections.Counter("aab")["a"]
        assert list(accumulate([1, 2])) == list(itertools.accumulate([1, 2])) == [1, 3]
        assert pow(2, 10, 1000) == 24 and reduce(lambda a, b: a + b, [1, 2]) == functools.reduce(operator.add, [1, 2])
        assert string.ascii_lowercase == ascii_lowercase and re.sub("a", "b", "a") == "b"
        assert copy.deepcopy([1]) == deepcopy([1]) and random.randint(1, 1) == randint(1, 1)
        assert json.loads("[1]") == loads("[1]") and datetime.date(2024, 2, 29) == date(2024, 2, 29)
        return [pop for _, pop in (heappop(heap) for _ in range(len(heap)))]
