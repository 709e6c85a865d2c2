# A search that goes from numbers to multiples and back. O(n + t log t) time and space.
class Solution:
    def countComponents(self, nums: List[int], threshold: int) -> int:
        divisors = [[] for _ in range(threshold + 1)]
        components = 0
        for x in nums:
            if x > threshold:
                components += 1
            for m in range(x, threshold + 1, x):
                divisors[m].append(x)
        seen = set()
        for start in nums:
            if start > threshold or start in seen:
                continue
            components += 1
            seen.add(start)
            waiting = [start]
            while waiting:
                x = waiting.pop()
                for m in range(x, threshold + 1, x):
                    for y in divisors[m]:
                        if y not in seen:
                            seen.add(y)
                            waiting.append(y)
                    divisors[m] = ()
        return components
