// Starts the driver's loop again from inside a call.
// expect: RTE
// reason: a second ready frame
// case: 1
class Solution {
public:
    int findGCD(vector<int>& nums) {
        return rehearse_driver::serve();
    }
};
