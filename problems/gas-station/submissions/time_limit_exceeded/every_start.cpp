// Drives from every station until the tank runs dry. O(n^2) time. [large]
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        const size_t n = gas.size();
        for (size_t start = 0; start < n; ++start) {
            int tank = 0;
            size_t driven = 0;
            while (driven < n && tank >= 0) {
                const size_t i = (start + driven++) % n;
                tank += gas[i] - cost[i];
            }
            if (tank >= 0) return start;
        }
        return -1;
    }
};
