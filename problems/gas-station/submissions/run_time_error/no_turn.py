# Goes beyond the last station instead of round to the first. [edge]
class Solution:
    def canCompleteCircuit(self, gas: List[int], cost: List[int]) -> int:
        if sum(gas) < sum(cost):
            return -1
        for start in range(len(gas)):
            tank = 0
            for i in range(start, start + len(gas)):
                tank += gas[i] - cost[i]
                if tank < 0:
                    break
            else:
                return start
        return -1
