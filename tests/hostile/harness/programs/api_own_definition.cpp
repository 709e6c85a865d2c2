// Defines the function of the API itself.
// expect: CE
// log: redefinition of
// problem: first-bad-version
bool isBadVersion(int) { return true; }
class Solution {
public:
    int firstBadVersion(int) { return 1; }
};
