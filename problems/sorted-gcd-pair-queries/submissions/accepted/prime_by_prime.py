# Sums over multiples in place for each prime, queries sorted for one sweep. O(n + m log log m + q log q) time, O(m + q) space.
class Solution:
    def gcdValues(self, nums: List[int], queries: List[int]) -> List[int]:
        most = max(nums)
        count = [0] * (most + 1)
        for number in nums:
            count[number] += 1
        composite, primes = [False] * (most + 1), []
        for p in range(2, most + 1):
            if not composite[p]:
                primes.append(p)
                for k in range(p, most + 1, p):
                    composite[k] = True
        for p in primes:
            for k in range(most // p, 0, -1):
                count[k] += count[k * p]
        pairs = [c * (c - 1) // 2 for c in count]
        for p in primes:
            for k in range(1, most // p + 1):
                pairs[k] -= pairs[k * p]
        answer, seen, value = [0] * len(queries), 0, 0
        for i in sorted(range(len(queries)), key=queries.__getitem__):
            while seen <= queries[i]:
                value += 1
                seen += pairs[value]
            answer[i] = value
        return answer
