# Sorts the queries for a sweep, and leaves the answers in that order. [edge]
class Solution:
    def gcdValues(self, nums: List[int], queries: List[int]) -> List[int]:
        most = max(nums)
        count = [0] * (most + 1)
        for number in nums:
            count[number] += 1
        pairs = [0] * (most + 1)
        for d in range(most, 0, -1):
            multiples = sum(count[d::d])
            pairs[d] = multiples * (multiples - 1) // 2 - sum(pairs[2 * d::d])
        answer, seen, value = [], 0, 0
        for index in sorted(queries):
            while seen <= index:
                value += 1
                seen += pairs[value]
            answer.append(value)
        return answer
