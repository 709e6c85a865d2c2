// Begins anew behind the place where a trip fails. O(n) time, O(1) space.
var canCompleteCircuit = function(gas, cost) {
    let total = 0, tank = 0, start = 0;
    gas.forEach((amount, i) => {
        total += amount - cost[i];
        tank += amount - cost[i];
        if (tank < 0) {
            tank = 0;
            start = i + 1;
        }
    });
    return total < 0 ? -1 : start;
};
