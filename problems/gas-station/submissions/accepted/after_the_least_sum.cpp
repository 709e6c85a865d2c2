// Starts after the last least prefix sum. O(n) time, O(1) space.
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int sum = 0, least = INT_MAX, after = 0;
        for (size_t i = 0; i < gas.size(); ++i) {
            sum += gas[i] - cost[i];
            if (sum <= least) {
                least = sum;
                after = i + 1;
            }
        }
        return sum < 0 ? -1 : after % gas.size();
    }
};
