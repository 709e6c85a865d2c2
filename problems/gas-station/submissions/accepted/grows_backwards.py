# A stretch that grows at its end while the tank lasts, at its start where it does not. O(n) time, O(1) space.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        start, end = len(gas) - 1, 0
        tank = gas[start] - cost[start]
        while end < start:
            if tank >= 0:
                tank += gas[end] - cost[end]
                end += 1
            else:
                start -= 1
                tank += gas[start] - cost[start]
        return start if tank >= 0 else -1
