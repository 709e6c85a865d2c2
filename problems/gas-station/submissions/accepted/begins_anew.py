# Begins anew behind the place where a trip fails. O(n) time, O(1) space.
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        start = tank = 0
        for i, (taken, used) in enumerate(zip(gas, cost)):
            tank += taken - used
            if tank < 0:
                start, tank = i + 1, 0
        return start
