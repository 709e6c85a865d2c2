# Drives from every station until the tank runs dry. O(n^2) time. [large]
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        n = len(gas)
        for start in range(n):
            tank = 0
            for i in range(start, start + n):
                tank += gas[i % n] - cost[i % n]
                if tank < 0:
                    break
            else:
                return start
        return -1
