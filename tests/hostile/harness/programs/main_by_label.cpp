// A function under the linker's name of main.
// expect: CE
// log: main
int other() asm("main");
int other() { return 0; }
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
