// Starts at the station with the most gas. [edge]
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        const int balance = accumulate(gas.begin(), gas.end(), 0) - accumulate(cost.begin(), cost.end(), 0);
        return balance < 0 ? -1 : max_element(gas.begin(), gas.end()) - gas.begin();
    }
};
