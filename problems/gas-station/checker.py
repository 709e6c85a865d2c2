class Solution:
    def check(self, gas, cost, answer, output):
        if answer == -1:
            return "42" if output == -1 else f"43 the round cannot be driven from any station, so {output} is wrong"
        if output == -1:
            return "43 the output is -1, but there is a station from which the round can be driven"
        if not 0 <= output < len(gas):
            return f"43 there is no station {output}; they are numbered from 0 to {len(gas) - 1}"
        tank = 0
        for i in itertools.chain(range(output, len(gas)), range(output)):
            tank += gas[i] - cost[i]
            if tank < 0:
                return f"43 starting at station {output}, the tank does not suffice for the way from station {i} to the next one"
        return "42"
