// Insists on a main of its own.
// expect: CE
// log: redefinition of
#undef main
int main() { return 0; }
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
