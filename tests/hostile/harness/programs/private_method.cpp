// The method is there, but not for the driver.
// expect: CE
// log: private
class Solution {
    int findGCD(vector<int>&) { return 1; }
};
