// Insists on a main of its own.
// expect: CE
// log: redefinition of 'int main()'
#undef main
int main() { return 0; }
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
