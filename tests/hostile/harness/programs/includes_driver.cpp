// Includes the driver, which includes it.
// expect: CE
// log: error
#include "driver.cpp"
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
