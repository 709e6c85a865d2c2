// Macros for words of the language, after which the driver's part is read.
// expect: CE
// log: error
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
#define auto int
#define void float
#define decltype(x) double
