// Renames what the driver calls its own.
// expect: CE
// log: error
#define Reader int
#define Reply int
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
