# Drives to the end of the array only, not around. [edge]
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        for start in range(len(gas)):
            tank = 0
            for i in range(start, len(gas)):
                tank += gas[i] - cost[i]
                if tank < 0:
                    break
            else:
                return start
        return -1
